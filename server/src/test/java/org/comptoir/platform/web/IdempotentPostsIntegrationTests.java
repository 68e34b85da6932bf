package org.comptoir.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comptoir.IntegrationTest;
import org.comptoir.TestClock;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class IdempotentPostsIntegrationTests {
    @Autowired IdempotentPosts posts;
    @Autowired TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aClaimIsHeldUntilItsAnswerIsKept() {
        assertThat(posts.claim("ann", "held", "POST /cart")).isEmpty();
        assertThatThrownBy(() -> posts.claim("ann", "held", "POST /cart"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("idempotency-key-in-use");
        var answer = new IdempotentPosts.Answer(201, "application/json", "/cart/1", "{}");
        posts.keep("ann", "held", answer);
        clock.addMinutes(11);
        assertThat(posts.claim("ann", "held", "POST /cart")).contains(answer);
    }

    @Test
    void aClaimThatDiedWithItsProgramIsFreeAfterTenMinutes() {
        assertThat(posts.claim("ann", "dead", "POST /cart")).isEmpty();
        clock.addMinutes(9);
        assertThatThrownBy(() -> posts.claim("ann", "dead", "POST /cart"))
                .isInstanceOf(Problem.class);
        clock.addMinutes(2);
        assertThat(posts.claim("ann", "dead", "POST /orders")).isEmpty();
    }
}
