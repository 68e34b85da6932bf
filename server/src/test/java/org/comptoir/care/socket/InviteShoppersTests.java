package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.TestHttp;
import org.comptoir.care.route.QueueRules.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// An agent asks a shopper whether he would like to talk.
class InviteShoppersTests extends Lookers {
    @Autowired Clock clock;

    @Test
    void whoeverSaysYesTalksToTheAgentWhoAsked() {
        register("p.nair", 1, queue(Mode.AUTOMATIC));
        try (var priya = atWork(priya());
                var tab = tab(null)) {
            var id = invited(priya(), visitor(priya, tab, "Home 1"), tab);
            assertThat(priya.await("invited").path("state").asString()).isEqualTo("open");
            seen(priya, "Home 1", "invited");
            try (var panel = panel(tab)) {
                assertThat(panel.await("invitation").path("id").asString()).isEqualTo(id);
                answer(panel, id, true);
                var state = panel.await("state");
                var conversation = UUID.fromString(state.path("conversation").asString());
                assertThat(state.path("state").asString()).isEqualTo("chatting");
                assertThat(state.at("/agent/name").asString()).isEqualTo("Priya Nair");
                var first = panel.await("message");
                assertThat(first.at("/from/role").asString()).isEqualTo("agent");
                assertThat(first.path("text").asString()).isEqualTo("May I help you?");
                assertThat(panel.await("done").path("conversation").asString())
                        .isEqualTo(conversation.toString());
                assertThat(stateOf(priya, "accepted").path("conversation").asString())
                        .isEqualTo(conversation.toString());
                assertThat(priya.ask("say", conversation, Map.of("text", "Good day")))
                        .isEqualTo("done");
                assertThat(panel.await("message").path("text").asString()).isEqualTo("Good day");
                answer(panel, id, true);
                assertThat(panel.await("done").path("conversation").asString())
                        .isEqualTo(conversation.toString());
                assertThat(why(conversation)).contains("invitation");
            }
        }
    }

    private String why(UUID conversation) {
        return as(priya()).get(CARE + "/" + conversation + "/decisions").body();
    }

    @Test
    void whileItIsOpenItTakesAPlaceAndNoOther() {
        var queue = queue(Mode.MANUAL);
        register("p.nair", 1, queue);
        var waiting = waiting(queue).conversation();
        try (var priya = atWork(priya());
                var one = tab(null);
                var other = tab(null)) {
            var second = visitor(priya, other, "Cart 2");
            var id = invited(priya(), visitor(priya, one, "Home 2"), one);
            assertThat(priya.ask("pick", waiting, Map.of())).isEqualTo("no-room");
            assertThat(invite(priya(), second).text("/code")).isEqualTo("no-room");
            answer(one.line(), id, false);
            assertThat(stateOf(priya, "refused").path("id").asString()).isEqualTo(id);
            assertThat(priya.ask("pick", waiting, Map.of())).isEqualTo("done");
        }
    }

    @Test
    void roomIsKeptWhileHeInvitesManyAtOnce() {
        register("p.nair", 2, queue(Mode.MANUAL));
        var tabs = IntStream.range(0, 8).mapToObj(_ -> tab(null)).toList();
        try (var priya = atWork(priya())) {
            tabs.forEach(it -> it.reads("/tooltech/", "Crowd"));
            looks(priya, Map.of("q", "crowd"));
            var crowd = awaitTotal(priya, 8).findValuesAsString("id");
            var headers = priya();
            var answers = crowd.parallelStream().map(it -> invite(headers, it).status()).toList();
            assertThat(answers).containsOnly(201, 409);
            assertThat(answers.stream().filter(it -> it == 201)).hasSize(2);
        }
        tabs.forEach(Tab::close);
    }

    @Test
    void whoeverSaidNoIsLeftInPeaceForAWhile() {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var priya = atWork(priya());
                var tab = tab(null)) {
            var visitor = visitor(priya, tab, "Home 3");
            answer(tab.line(), invited(priya(), visitor, tab), false);
            stateOf(priya, "refused");
            assertThat(invite(priya(), visitor).text("/code")).isEqualTo("shopper-asked");
            past("forget_at");
            assertThat(invite(priya(), visitor).status()).isEqualTo(201);
        }
    }

    @Test
    void nobodyAnswersAndTheAgentIsToldAndHasHisPlaceAgain() {
        register("p.nair", 1, queue(Mode.MANUAL));
        try (var priya = atWork(priya());
                var tab = tab(null)) {
            var id = invited(priya(), visitor(priya, tab, "Home 4"), tab);
            past("until");
            assertThat(stateOf(priya, "expired").path("id").asString()).isEqualTo(id);
            assertThat(tab.line().await("invited").path("state").asString()).isEqualTo("expired");
            answer(tab.line(), id, false);
            assertProblem(tab.line(), "invitation-over");
            try (var next = tab(null)) {
                invited(priya(), visitor(priya, next, "Cart 4"), next);
            }
        }
    }

    @Test
    void ofTwoWhoInviteOneShopperOneWins() {
        var queue = queue(Mode.MANUAL);
        register("p.nair", 2, queue);
        register("l.martin", 2, queue);
        try (var priya = atWork(priya());
                var tab = tab(null)) {
            var visitor = visitor(priya, tab, "Home 5");
            var headers = List.of(priya(), leo());
            var answers = headers.parallelStream().map(it -> invite(it, visitor).status()).toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void whoeverTalksOrWaitsIsNotInvited() {
        var queue = queue(Mode.MANUAL);
        register("p.nair", 2, queue);
        var guest = waiting(queue);
        try (var priya = atWork(priya());
                var ada = connect(guest.headers())) {
            ada.hello(guest.conversation(), 1);
            ada.send(Map.of("type", "page", "url", "/tooltech/", "title", "Home 6"));
            looks(priya, Map.of());
            var visitor = seen(priya, "Home 6", "waiting").path("id").asString();
            assertThat(invite(priya(), visitor).text("/code")).isEqualTo("shopper-talks");
            assertThat(invite(priya(), UUID.randomUUID().toString()).status()).isEqualTo(404);
        }
    }

    @Test
    void theInvitationFollowsHimToTheNextPageAndIsNobodyElses() {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var priya = atWork(priya());
                var stranger = tab(null)) {
            var tab = tab(null);
            var id = invited(priya(), visitor(priya, tab, "Home 7"), tab);
            tab.close();
            try (var next = tab(tab.visit())) {
                assertThat(next.line().await("invitation").path("id").asString()).isEqualTo(id);
                answer(stranger.line(), id, false);
                assertProblem(stranger.line(), "no-such-invitation");
                try (var panel = panel(stranger)) {
                    answer(panel, id, true);
                    assertProblem(panel, "no-such-invitation");
                }
                answer(next.line(), id, true);
                assertProblem(next.line(), "sign-in-required");
            }
        }
    }

    @Test
    void whatMayBeAskedIsInTheShoppersLanguage() {
        register("p.nair", 2, queue(Mode.MANUAL));
        try (var priya = atWork(priya());
                var tab = tab(null, Map.of("Accept-Language", "fr"))) {
            var visitor = visitor(priya, tab, "Accueil 8");
            var prepared = as(priya()).get(SHOPPERS + "/" + visitor + "/prepared").json();
            assertThat(prepared.path("language").asString()).isEqualTo("fr");
            assertThat(prepared.at("/texts/0/text").asString()).startsWith("Bonjour, ici Priya");
            assertThat(prepared.path("texts").size()).isGreaterThan(3);
        }
    }

    /// Lets a time of the invitation be over.
    private void past(String time) {
        jdbc.sql("update care_invitation set " + time + " = :at")
                .param("at", clock.instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .update();
    }

    private String visitor(SocketClient agent, Tab tab, String title) {
        tab.reads("/tooltech/", title);
        looks(agent, Map.of());
        return seen(agent, title).path("id").asString();
    }

    /// The panel of a shopper who has got his cookie.
    private SocketClient panel(Tab tab) {
        var cookie =
                TestHttp.program(port)
                        .put("/api/v1/stores/tooltech/care/visitor", "")
                        .header("Set-Cookie")
                        .split(";", -1)[0];
        var panel = connect(Map.of("Cookie", cookie, "Origin", origin()));
        var hello = new HashMap<String, Object>(Map.of("type", "hello"));
        hello.put("visit", tab.visit());
        panel.send(hello);
        panel.await("welcome");
        return panel;
    }

    private static void answer(SocketClient line, String id, boolean accepted) {
        line.send(Map.of("type", "invited", "id", id, "accepted", accepted, "key", "answer"));
    }

    private static JsonNode stateOf(SocketClient agent, String state) {
        while (true) {
            var frame = agent.await("invited");
            if (frame.path("state").asString().equals(state)) {
                return frame;
            }
        }
    }
}
