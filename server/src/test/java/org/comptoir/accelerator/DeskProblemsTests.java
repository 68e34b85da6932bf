package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A page of the tool that cannot be shown keeps its frame and leads back into the tool.
@SampleStores
class DeskProblemsTests {
    private static final String DESK = "/accelerator/tooltech";
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @LocalServerPort int port;

    @Test
    void whatIsNotThereLeadsBackToItsPlace() {
        var answer = manager().get(DESK + "/contracts/" + NOBODY);
        inside(answer, 404);
        assertThat(answer.body()).contains("Go to Contracts");
    }

    @Test
    void anAddressThatNeverWasLeadsHome() {
        var answer = manager().get(DESK + "/nowhere/at/all");
        inside(answer, 404);
        assertThat(answer.body()).contains("Go to Home");
    }

    @Test
    void aPlaceOfOthersLeadsHome() {
        var representative = new Visitors(port).representative();
        var answer = representative.get(DESK + "/findings");
        inside(answer, 403);
        assertThat(answer.body()).contains("Go to Home");
    }

    @Test
    void anAddressThatCannotBeReadSaysSoInside() {
        inside(manager().get(DESK + "/contracts/no-id"), 400);
    }

    @Test
    void whoDoesNotWorkForTheStoreSeesNothingOfTheTool() {
        var people = new Visitors(port);
        var stranger =
                people.signedIn("o.reyes", "fashionflow-seller-2026").with("Accept", "text/html");
        outside(stranger.get(DESK + "/contracts"), 404);
        outside(stranger.get(DESK + "/nowhere"), 404);
        outside(people.signedIn("t.cole", "tooltech-buyer-2026").get(DESK), 403);
    }

    private TestHttp manager() {
        return new Visitors(port).manager().with("Accept", "text/html");
    }

    private static void inside(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body())
                .contains("data-status=\"" + status + "\"")
                .contains("data-testid=\"place-contracts\"");
    }

    private static void outside(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body())
                .contains("data-status=\"" + status + "\"")
                .doesNotContain("data-testid=\"place-");
    }
}
