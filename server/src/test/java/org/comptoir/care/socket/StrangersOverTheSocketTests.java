package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.care.OpenTalks;
import org.comptoir.care.route.QueueRules.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever a stranger says about a conversation, he is told what he would be told if there were
/// none.
class StrangersOverTheSocketTests extends AgentsAtWork {
    @Autowired Clock clock;

    private static final List<String> SHOPPERS =
            List.of("say", "note", "typing", "seen", "leave", "rate", "pushed", "decide");
    private static final List<String> AGENTS =
            List.of(
                    "accept",
                    "refuse",
                    "pick",
                    "take-over",
                    "keep",
                    "requeue",
                    "end",
                    "transfer",
                    "consult",
                    "wrap-up",
                    "listen",
                    "unlisten");

    @Test
    void noFrameOfAnotherShopperReachesAConversation() {
        var guest = guest();
        var stranger = guest();
        var before = told(guest.conversation());
        for (var headers : List.of(stranger.headers(), buyer())) {
            var real = answers(headers, "tooltech", SHOPPERS, guest.conversation());
            var none = answers(headers, "tooltech", SHOPPERS, UUID.randomUUID());
            assertThat(real).isEqualTo(none).doesNotContain("done");
            assertThat(answers(headers, "tooltech", AGENTS, guest.conversation()))
                    .containsOnly("unknown-frame");
        }
        assertThat(told(guest.conversation())).isEqualTo(before);
    }

    @Test
    void noFrameOfAnAgentOfAnotherStoreReachesAConversation() {
        var orders = queue(Mode.MANUAL);
        register("s.petit", 9, orders);
        OpenTalks.atTheDesk(jdbc, clock, "tooltech", "s.petit");
        var guest = waiting(orders);
        var before = told(guest.conversation());
        var petit = signedIn("s.petit", "fashionflow-service-2026");
        var all = new ArrayList<>(SHOPPERS);
        all.addAll(AGENTS);
        all.remove("take-over");
        var there = "fashionflow&as=agent";
        var real = answers(petit, there, all, guest.conversation());
        assertThat(real)
                .isEqualTo(answers(petit, there, all, UUID.randomUUID()))
                .doesNotContain("done");
        assertThat(told(guest.conversation())).isEqualTo(before);
    }

    private Map<String, String> buyer() {
        return signedIn("t.cole", "tooltech-buyer-2026");
    }

    /// What somebody is told who says all of it about a conversation.
    private List<String> answers(
            Map<String, String> headers, String store, List<String> types, UUID conversation) {
        try (var client = SocketClient.connect(port, store, headers)) {
            client.send(Map.of("type", "hello"));
            client.await("welcome");
            return types.stream().map(it -> client.ask(it, conversation, MORE)).toList();
        }
    }

    private static final Map<String, Object> MORE =
            Map.of(
                    "text",
                    "Hello",
                    "seq",
                    1,
                    "stars",
                    5,
                    "id",
                    "00000000-0000-0000-0000-000000000001",
                    "accepted",
                    true,
                    "reason",
                    "answered",
                    "to",
                    Map.of("queue", "00000000-0000-0000-0000-000000000001"),
                    "agent",
                    "00000000-0000-0000-0000-000000000001");

    /// How a conversation stands.
    private String told(UUID conversation) {
        return jdbc.sql(
                        """
                        select state || ' ' || version || ' ' || last_seq || ' ' || last_note_seq
                        from care_conversation where id = :id
                        """)
                .param("id", conversation)
                .query(String.class)
                .single();
    }
}
