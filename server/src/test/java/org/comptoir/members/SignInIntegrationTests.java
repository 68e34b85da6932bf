package org.comptoir.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.IntegrationTest;
import org.comptoir.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SignInIntegrationTests {
    @Autowired SignIn signIn;
    @Autowired TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void refusesWhoIsUnknown() {
        assertThat(signIn.signIn("nobody", "whatever", "a")).isEqualTo(new SignIn.Refused());
    }
}
