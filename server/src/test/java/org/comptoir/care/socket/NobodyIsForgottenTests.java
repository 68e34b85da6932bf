package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.comptoir.care.route.QueueRules.Mode;
import org.junit.jupiter.api.Test;

/// Every request comes to something, and a shopper has one responsible side, as both see it.
class NobodyIsForgottenTests extends AgentsAtWork {
    @Test
    void whoeverWaitsIsServedKeptAsAMessageOrLeaves() {
        var patient = queue(Mode.MANUAL);
        var impatient = impatientQueue(Mode.MANUAL);
        register("p.nair", 9, patient, impatient);
        try (var priya = atWork(priya())) {
            var served = waiting(patient);
            var kept = waiting(impatient);
            var leaving = waiting(patient);
            try (var ada = connect(served.headers());
                    var eve = connect(kept.headers());
                    var joe = connect(leaving.headers())) {
                ada.hello(served.conversation(), 1);
                eve.hello(kept.conversation(), 1);
                joe.hello(leaving.conversation(), 1);
                assertThat(priya.ask("pick", served.conversation(), Map.of())).isEqualTo("done");
                ada.awaitState(served.conversation(), "chatting", "shopper");
                eve.awaitState(kept.conversation(), "message", "shopper");
                joe.send(Map.of("type", "leave", "conversation", leaving.conversation()));
                joe.awaitState(leaving.conversation(), "ended", "shopper");
                assertThat(priya.ask("pick", kept.conversation(), Map.of())).isEqualTo("done");
                eve.awaitState(kept.conversation(), "chatting", "shopper");
                assertThat(priya.ask("end", served.conversation(), Map.of())).isEqualTo("done");
                ada.awaitState(served.conversation(), "wrap-up", "shopper");
            }
        }
        assertThat(forgotten()).isZero();
    }

    /// Conversations that are nobody’s: without a queue, an owner or an end.
    private int forgotten() {
        return jdbc.sql(
                        """
                        select count(*) from care_conversation
                        where state in ('waiting', 'offered') and queue is null
                           or state in ('chatting', 'transferring', 'wrap-up') and owner is null
                           or state = 'ended' and ended_at is null
                        """)
                .query(Integer.class)
                .single();
    }

    @Test
    void whenOneAcceptsATransferAndTheOtherTakesItBackOneOfThemHasIt() {
        var orders = queue(Mode.MANUAL);
        register("p.nair", 9, orders);
        register("l.martin", 9, orders);
        var guest = waiting(orders);
        var id = guest.conversation();
        var to = Map.of("to", Map.of("agent", user("l.martin").value()));
        try (var ada = connect(guest.headers());
                var priya = atWork(priya());
                var leo = atWork(leo())) {
            ada.hello(id, 1);
            assertThat(priya.ask("pick", id, Map.of())).isEqualTo("done");
            for (int round = 0; round < 3; round++) {
                assertThat(priya.ask("transfer", id, to)).isEqualTo("done");
                leo.awaitState(id, "transferring", "handed");
                var responsible = ada.awaitState(id, "transferring", "shopper");
                assertThat(responsible.at("/agent/name").asString()).isEqualTo("Priya Nair");
                assertOneHasIt(ada, priya, leo, id);
            }
        }
    }

    /// Léo accepts while Priya takes it back; where it went to him, he hands it back.
    private void assertOneHasIt(SocketClient ada, SocketClient priya, SocketClient leo, UUID id) {
        var key = UUID.randomUUID().toString();
        priya.send(Map.of("type", "keep", "conversation", id, "key", key));
        leo.send(Map.of("type", "accept", "conversation", id, "key", key));
        boolean kept = answer(priya, key).equals("done");
        boolean accepted = answer(leo, key).equals("done");
        assertThat(accepted).isNotEqualTo(kept);
        var now = ada.awaitState(id, "chatting", "shopper");
        assertThat(now.at("/agent/name").asString())
                .isEqualTo(accepted ? "Léo Martin" : "Priya Nair");
        if (accepted) {
            assertThat(leo.ask("requeue", id, Map.of())).isEqualTo("done");
            assertThat(priya.ask("pick", id, Map.of())).isEqualTo("done");
            ada.awaitState(id, "chatting", "shopper");
        }
    }

    private static String answer(SocketClient client, String key) {
        while (true) {
            var frame = client.next();
            if (frame.path("key").asString("").equals(key)) {
                return frame.path("code").asString("done");
            }
        }
    }
}
