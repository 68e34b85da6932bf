package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.care.route.QueueRules.Mode;
import org.junit.jupiter.api.Test;

/// What becomes of a conversation when one side does not answer, drops out or comes back.
class ComeAndGoOverTheSocketTests extends AgentsAtWork {
    @Test
    void anUnansweredOfferGoesToAnotherAndTheFirstCountsAsNotResponding() {
        var queue = quickQueue(Mode.AUTOMATIC);
        register("p.nair", 2, queue);
        try (var priya = atWork(priya())) {
            var id = waiting(queue).conversation();
            priya.awaitState(id, "offered", "asked");
            register("l.martin", 2, queue);
            try (var leo = atWork(leo())) {
                priya.awaitState(id, "none");
                assertThat(priya.await("standing").path("standing").asString())
                        .isEqualTo("not-responding");
                var offered = leo.awaitState(id, "offered", "asked");
                assertThat(offered.at("/why/0").asString()).startsWith("Proposé à Léo");
                priya.send(Map.of("type", "standing", "standing", "available"));
                assertThat(priya.await("standing").path("standing").asString())
                        .isEqualTo("available");
            }
        }
    }

    @Test
    void aDeadAgentIsNoticedAndTheShopperIsToldWhileAShortDropChangesNothing() {
        var queue = quickQueue(Mode.MANUAL);
        register("p.nair", 2, queue);
        register("l.martin", 2, queue);
        var guest = waiting(queue);
        var id = guest.conversation();
        try (var ada = connect(guest.headers());
                var leo = atWork(leo())) {
            ada.hello(id, 1);
            try (var priya = atWork(priya())) {
                priya.ask("pick", id, Map.of());
                ada.awaitState(id, "chatting", "shopper");
                try (var second = atWork(priya())) {
                    second.awaitState(id, "chatting", "owner");
                }
            }
            while (ada.await("presence").path("there").asBoolean()) {
                assertThat(ada.read()).isNotEmpty();
            }
            assertThat(ada.awaitState(id, "waiting", "shopper").path("place").asInt()).isEqualTo(1);
            assertThat(leo.ask("pick", id, Map.of())).isEqualTo("done");
        }
    }

    @Test
    void whenTheLastAgentGoesTheRequestIsKeptAsAMessage() {
        var queue = quickQueue(Mode.AUTOMATIC);
        register("p.nair", 1, queue);
        var busy = waiting(queue).conversation();
        try (var priya = atWork(priya())) {
            priya.awaitState(busy, "asked");
            priya.ask("accept", busy, Map.of());
            var guest = waiting(queue);
            try (var ada = connect(guest.headers())) {
                ada.hello(guest.conversation(), 1);
                ada.awaitState(guest.conversation(), "waiting", "shopper");
                priya.goAway();
                ada.awaitState(guest.conversation(), "message", "shopper");
                assertThat(ada.ask("say", guest.conversation(), Map.of("text", "By mail, please")))
                        .isEqualTo("done");
            }
        }
    }

    @Test
    void whoServesHimSeesTheShopperComeAndGo() {
        var queue = queue(Mode.MANUAL);
        register("p.nair", 2, queue);
        var guest = waiting(queue);
        var id = guest.conversation();
        try (var priya = atWork(priya())) {
            priya.ask("pick", id, Map.of());
            assertThat(priya.awaitState(id, "chatting", "owner").at("/shopper/there").asBoolean())
                    .isFalse();
            try (var ada = connect(guest.headers())) {
                ada.hello(id, 1);
                assertThat(priya.await("presence").path("there").asBoolean()).isTrue();
                ada.send(Map.of("type", "page", "url", "/tooltech/cart", "title", "Cart"));
                assertThat(priya.await("page").path("url").asString()).isEqualTo("/tooltech/cart");
                try (var again = atWork(priya())) {
                    var seen = again.awaitState(id, "chatting", "owner");
                    assertThat(seen.at("/shopper/page").asString()).isEqualTo("/tooltech/cart");
                    assertThat(seen.at("/shopper/there").asBoolean()).isTrue();
                }
            }
            assertThat(priya.await("presence").path("there").asBoolean()).isFalse();
        }
    }
}
