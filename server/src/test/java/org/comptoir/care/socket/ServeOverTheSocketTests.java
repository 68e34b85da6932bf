package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.comptoir.care.route.QueueRules.Mode;
import org.junit.jupiter.api.Test;

/// Agents at work: what is laid before them, and what they do with it.
class ServeOverTheSocketTests extends AgentsAtWork {
    @Test
    void whatIsOfferedIsShownWithoutAskingAndAccepted() {
        var queue = queue(Mode.AUTOMATIC);
        register("p.nair", 2, queue);
        try (var priya = atWork(priya())) {
            var agent = priya.read().getLast().path("agent");
            assertThat(agent.path("standing").asString()).isEqualTo("available");
            assertThat(agent.path("capacity").asInt()).isEqualTo(2);
            assertThat(agent.path("supervisor").asBoolean()).isFalse();
            var guest = waiting(queue);
            var id = guest.conversation();
            var offered = priya.awaitState(id, "offered", "asked");
            assertThat(offered.at("/offer/until").asString()).isNotBlank();
            assertThat(offered.at("/shopper/name").asString()).isEqualTo("Ada");
            assertThat(offered.at("/shopper/guest").asBoolean()).isTrue();
            assertThat(offered.at("/why/0").asString()).isEqualTo("Offered to Priya Nair.");
            assertThat(priya.await("message").path("seq").asInt()).isEqualTo(1);
            try (var ada = connect(guest.headers())) {
                ada.hello(id, 1);
                assertThat(ada.await("state").path("place").asInt()).isEqualTo(1);
                assertThat(priya.ask("say", id, Map.of("text", "Hi")))
                        .isEqualTo("not-your-conversation");
                assertThat(priya.ask("accept", id, id + "k", Map.of())).isEqualTo("done");
                assertThat(priya.ask("accept", id, id + "k", Map.of())).isEqualTo("done");
                assertThat(priya.ask("accept", id, id + "l", Map.of())).isEqualTo("taken");
                assertThat(priya.ask("accept", id, id + "l", Map.of())).isEqualTo("taken");
                var served = ada.awaitState(id, "chatting", "shopper");
                assertThat(served.at("/agent/name").asString()).isEqualTo("Priya Nair");
                assertThat(served.at("/agent/there").asBoolean()).isTrue();
                assertThat(served.has("why") || served.has("queue")).isFalse();
                assertThat(priya.ask("wrap-up", id, Map.of("reason", "answered")))
                        .isEqualTo("done");
                assertThat(ada.awaitState(id, "ended", "shopper").has("endedAt")).isTrue();
            }
        }
    }

    @Test
    void oneOwnsAConversationAndTheOthersAreToldTaken() {
        var queue = queue(Mode.MANUAL);
        register("p.nair", 9, queue);
        register("l.martin", 9, queue);
        var guest = waiting(queue);
        try (var priya = atWork(priya());
                var leo = atWork(leo())) {
            var key = Map.of("conversation", guest.conversation(), "key", "p", "type", "pick");
            priya.send(key);
            leo.send(key);
            var answers = List.of(answer(priya), answer(leo));
            assertThat(answers).containsExactlyInAnyOrder("done", "taken");
            var winner = answers.getFirst().equals("done") ? priya : leo;
            winner.awaitState(guest.conversation(), "chatting", "owner");
        }
    }

    private static String answer(SocketClient client) {
        while (true) {
            var frame = client.next();
            if (frame.path("key").asString("").equals("p")) {
                return frame.path("code").asString("done");
            }
        }
    }

    @Test
    void aTransferLeavesTheShopperWithOneResponsibleSide() {
        var orders = queue(Mode.MANUAL);
        register("p.nair", 2, orders);
        register("l.martin", 2, orders);
        var guest = waiting(orders);
        var id = guest.conversation();
        var to =
                Map.of(
                        "to",
                        Map.of("agent", user("l.martin").value()),
                        "text",
                        "About 4111 1111 1111 1111");
        try (var priya = atWork(priya());
                var leo = atWork(leo())) {
            assertThat(priya.ask("pick", id, Map.of())).isEqualTo("done");
            assertThat(priya.ask("transfer", id, to)).isEqualTo("done");
            var handed = leo.awaitState(id, "transferring", "handed");
            assertThat(handed.at("/transfer/from/name").asString()).isEqualTo("Priya Nair");
            assertThat(handed.at("/transfer/text").asString())
                    .contains("1111")
                    .doesNotContain("4111 1111");
            priya.awaitState(id, "transferring", "owner");
            assertThat(leo.ask("refuse", id, Map.of())).isEqualTo("done");
            leo.awaitState(id, "chatting", "none");
            priya.awaitState(id, "chatting", "owner");
            assertThat(priya.ask("transfer", id, to)).isEqualTo("done");
            leo.awaitState(id, "transferring", "handed");
            assertThat(leo.ask("accept", id, Map.of())).isEqualTo("done");
            leo.awaitState(id, "chatting", "owner");
            priya.awaitState(id, "chatting", "none");
            assertThat(priya.ask("requeue", id, Map.of())).isEqualTo("not-yours");
            assertThat(priya.ask("say", id, Map.of("text", "Hi")))
                    .isEqualTo("no-such-conversation");
        }
    }

    @Test
    void adviceIsGivenWhereTheShopperDoesNotSeeIt() {
        var orders = queue(Mode.MANUAL);
        register("p.nair", 2, orders);
        register("l.martin", 2, orders);
        var guest = waiting(orders);
        var id = guest.conversation();
        try (var ada = connect(guest.headers());
                var priya = atWork(priya());
                var leo = atWork(leo())) {
            ada.hello(id, 1);
            priya.ask("pick", id, Map.of());
            var colleague = Map.of("agent", user("l.martin").value());
            assertThat(priya.ask("consult", id, colleague)).isEqualTo("done");
            leo.awaitState(id, "chatting", "consulted");
            assertThat(leo.ask("note", id, Map.of("text", "Ask for the number"))).isEqualTo("done");
            assertThat(priya.await("note").path("text").asString()).isEqualTo("Ask for the number");
            leo.send(Map.of("type", "typing", "conversation", id));
            priya.ask("say", id, Map.of("text", "Which number?"));
            ada.await("message");
            assertThat(ada.read())
                    .noneMatch(it ->
                            it.toString().contains("Ask for") || it.toString().contains("Léo"))
                    .noneMatch(it -> it.path("type").asString().equals("typing"));
            priya.ask("requeue", id, Map.of());
            leo.awaitState(id, "waiting", "none");
        }
    }

    @Test
    void onlyAgentsOfTheStoreWorkThere() {
        var queue = queue(Mode.MANUAL);
        register("p.nair", 2, queue);
        var guest = waiting(queue);
        assertNoAgent(leo());
        assertNoAgent(signedIn("s.petit", "fashionflow-service-2026"));
        try (var karin = atWork(karin());
                var priya = atWork(priya())) {
            var agent = karin.read().getLast().path("agent");
            assertThat(agent.path("supervisor").asBoolean()).isTrue();
            assertThat(agent.path("registered").asBoolean()).isFalse();
            var id = guest.conversation();
            assertThat(priya.ask("take-over", id, Map.of())).isEqualTo("supervisors-only");
            assertThat(karin.ask("take-over", id, Map.of())).isEqualTo("no-agent");
            karin.ask("listen", id, Map.of());
            karin.awaitState(id, "supervisor");
            assertThat(priya.ask("listen", id, Map.of())).isEqualTo("no-such-conversation");
            register("k.vogt", 1, queue);
            assertThat(karin.ask("take-over", id, Map.of())).isEqualTo("done");
            karin.awaitState(id, "chatting", "owner");
        }
    }

    private void assertNoAgent(Map<String, String> headers) {
        assertThatThrownBy(() -> SocketClient.connect(port, "tooltech&as=agent", headers))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        it -> assertThat(it.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void theFloorShowsWhatOneMaySeeAndNoMore() {
        var orders = queue(Mode.MANUAL);
        var returns = queue(Mode.MANUAL);
        register("p.nair", 2, orders);
        register("l.martin", 3, returns);
        var guest = waiting(orders);
        var id = guest.conversation().toString();
        try (var priya = atWork(priya());
                var leo = atWork(leo());
                var karin = atWork(karin())) {
            for (var client : List.of(priya, leo, karin)) {
                client.send(Map.of("type", "watch", "floor", true));
            }
            var seen = priya.await("floor");
            assertThat(seen.at("/waiting/0/conversation").asString()).isEqualTo(id);
            assertThat(seen.at("/waiting/0/name").asString()).isEqualTo("Ada");
            assertThat(seen.path("queues")).hasSize(1);
            assertThat(seen.path("agents")).hasSize(2);
            assertThat(leo.await("floor").toString()).doesNotContain(id);
            assertThat(karin.await("floor").toString()).contains(id);
            assertThat(priya.ask("pick", guest.conversation(), Map.of())).isEqualTo("done");
            var then = priya.await("floor");
            while (!then.path("waiting").isEmpty()) {
                then = priya.await("floor");
            }
            assertThat(then.path("agents"))
                    .anyMatch(it ->
                            it.path("name").asString().equals("Priya Nair")
                                    && it.path("load").asInt() == 1
                                    && it.path("standing").asString().equals("available"));
        }
    }
}
