package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.TestHttp;
import org.comptoir.care.route.QueueRules.Mode;
import org.junit.jupiter.api.Test;

/// The commands of agents for programs, and what a shopper does when a conversation is over.
class ServeOverRestTests extends AgentsAtWork {
    private TestHttp as(Map<String, String> headers) {
        return TestHttp.program(port)
                .with("Authorization", headers.getOrDefault("Authorization", ""));
    }

    private static String at(UUID conversation, String more) {
        return CARE + "/" + conversation + "/" + more;
    }

    @Test
    void aConversationIsPickedWrittenUpAndRated() {
        var queue = queue(Mode.MANUAL);
        List.of("p.nair", "l.martin").forEach(it -> register(it, 2, queue));
        var guest = waiting(queue);
        var id = guest.conversation();
        var priya = as(priya());
        var leo = as(leo());
        var ada = TestHttp.program(port).with("Cookie", guest.cookie());
        try (var present = atWork(priya())) {
            assertThat(present.read()).isNotEmpty();
            var key = "{\"key\":\"%s\"}".formatted(UUID.randomUUID());
            assertThat(priya.post(at(id, "pick"), key).status()).isEqualTo(200);
            assertThat(priya.post(at(id, "pick"), key).status()).isEqualTo(200);
            assertThat(priya.post(at(id, "requeue"), key).text("/code"))
                    .isEqualTo("key-of-another-wish");
            var late = leo.post(at(id, "pick"), "{}");
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.text("/code")).isEqualTo("taken");
            assertThat(leo.get(at(id, "decisions")).status()).isEqualTo(404);
            assertThat(ada.get(at(id, "decisions")).status()).isEqualTo(404);
            assertThat(priya.get(at(id, "decisions")).json().findValuesAsString("kind"))
                    .contains("pick");
            assertThat(ada.post(at(id, "rate"), "{\"stars\":5}").text("/code"))
                    .isEqualTo("rated-too-soon");
            var unknown = priya.post(at(id, "wrap-up"), "{\"reason\":\"whim\"}");
            assertThat(unknown.text("/code")).isEqualTo("no-such-reason");
            priya.post(at(id, "wrap-up"), "{\"reason\":\"answered\"}");
            assertThat(listed(priya, "agent&state=ended")).contains(id.toString());
            assertThat(listed(leo, "agent&state=ended")).doesNotContain(id.toString());
            assertThat(ada.post(at(id, "rate"), "{\"stars\":6}").text("/code"))
                    .isEqualTo("bad-stars");
            assertThat(ada.post(at(id, "rate"), "{\"stars\":5}").status()).isEqualTo(200);
            assertThat(priya.post(at(id, "rate"), "{\"stars\":5}").status()).isEqualTo(403);
        }
    }

    @Test
    void agentsListWhatIsTheirsAndWaitsForThemAndSupervisorsTheStore() {
        var orders = queue(Mode.MANUAL);
        var returns = queue(Mode.MANUAL);
        register("p.nair", 2, orders);
        register("l.martin", 2, returns);
        var id = waiting(orders).conversation();
        var priya = as(priya());
        var leo = as(leo());
        var karin = as(karin());
        assertThat(listed(priya, "agent&state=waiting")).contains(id.toString());
        assertThat(listed(leo, "agent")).doesNotContain(id.toString());
        assertThat(listed(karin, "supervisor&q=ada")).contains(id.toString());
        assertThat(listed(karin, "supervisor&q=anybody&limit=1")).contains(id.toString());
        assertThat(listed(priya, "agent&state=waiting&q=anybody")).isEmpty();
        assertThat(listed(karin, "supervisor&state=ended")).doesNotContain(id.toString());
        assertThat(listed(karin, "supervisor&queue=orders")).doesNotContain(id.toString());
        try (var present = atWork(priya())) {
            assertThat(present.ask("pick", id, Map.of())).isEqualTo("done");
        }
        assertThat(listed(priya, "agent&q=anybody")).contains(id.toString());
        assertThat(listed(leo, "agent")).doesNotContain(id.toString());
        var first = karin.get(CARE + "?as=supervisor&limit=1").json();
        var next =
                karin.get(CARE + "?as=supervisor&limit=1&cursor=" + first.path("next").asString());
        assertThat(next.body()).doesNotContain(id.toString());
    }

    @Test
    void nobodyListsWhatIsNotHis() {
        register("p.nair", 2, queue(Mode.MANUAL));
        var stranger = as(signedIn("w.tran", "fashionflow-supervisor-2026"));
        var buyer = as(signedIn("t.cole", "tooltech-buyer-2026"));
        for (var caller : new TestHttp[] {stranger, buyer, as(leo())}) {
            assertThat(caller.get(CARE + "?as=agent").status()).isEqualTo(403);
        }
        for (var caller : new TestHttp[] {stranger, buyer, as(priya())}) {
            assertThat(caller.get(CARE + "?as=supervisor").status()).isEqualTo(403);
        }
        var karin = as(karin());
        for (var wrong : new String[] {"as=owner", "as=agent&state=lost", "as=agent&queue=lost"}) {
            assertThat(karin.get(CARE + "?" + wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    private static List<String> listed(TestHttp caller, String query) {
        var answer = caller.get(CARE + "?as=" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("items").findValuesAsString("id");
    }

    @Test
    void aShopperKeepsWhatWasSaidAndNothingInItRuns() {
        var guest = guest();
        var id = guest.conversation();
        var ada = TestHttp.program(port).with("Cookie", guest.cookie());
        ada.post(at(id, "messages"), "{\"text\":\"<script>alert(1)</script>\"}");
        var page = ada.with("Accept", "text/html").get(at(id, "transcript"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script");
        var text = ada.with("Accept", "text/plain").get(at(id, "transcript"));
        assertThat(text.header("Content-Type")).startsWith("text/plain");
        assertThat(text.body()).contains("Ada: <script>alert(1)</script>");
        var stranger = TestHttp.program(port).with("Cookie", guest().cookie());
        assertThat(stranger.get(at(id, "transcript")).status()).isEqualTo(404);
    }

    @Test
    void whoIsNoAgentOfTheStoreDoesNothingThere() {
        var queue = queue(Mode.MANUAL);
        var id = waiting(queue).conversation();
        var stranger = as(signedIn("s.petit", "fashionflow-service-2026"));
        for (var command : new String[] {"accept", "pick", "take-over", "end", "requeue", "keep"}) {
            var refused = stranger.post(at(id, command), "{}");
            assertThat(refused.status()).as(command).isEqualTo(403);
            assertThat(refused.text("/code")).isEqualTo("not-an-agent");
        }
        assertThat(stranger.get(at(id, "decisions")).status()).isEqualTo(404);
    }
}
