package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;

/// What a shopper and who serves him see of each other.
class TalkOverTheSocketTests extends SocketTalk {
    @Test
    void twoTalkAndEachSeesWhatTheOtherSays() {
        var guest = guest();
        var id = guest.conversation();
        try (var ada = connect(guest.headers());
                var agent = connect(priya())) {
            ada.hello(id, 0);
            assertThat(ada.await("state").path("you").asString()).isEqualTo("shopper");
            assertThat(ada.await("message").path("seq").asInt()).isEqualTo(1);
            agent.hello(id, 1);
            assertThat(agent.await("state").path("you").asString()).isEqualTo("owner");
            var key = ada.say(id, "<b>שלום</b> 在庫");
            var ack = ada.await("ack");
            assertThat(ack.path("key").asString()).isEqualTo(key);
            assertThat(ack.path("seq").asInt()).isEqualTo(2);
            var heard = agent.await("message");
            assertThat(heard.path("text").asString()).isEqualTo("<b>שלום</b> 在庫");
            assertThat(heard.at("/from/name").asString()).isEqualTo("Ada");
            agent.send(Map.of("type", "seen", "conversation", id, "seq", 2));
            agent.send(Map.of("type", "typing", "conversation", id));
            assertThat(ada.await("typing").at("/from/role").asString()).isEqualTo("agent");
            agent.send(Map.of("type", "note", "conversation", id, "key", "n1", "text", "Kind"));
            assertThat(agent.await("note").path("seq").asInt()).isEqualTo(1);
            agent.say(id, "Good morning");
            agent.await("ack");
            ada.send(Map.of("type", "page", "url", "/tooltech/cart", "title", "<i>Cart</i>"));
            assertThat(agent.await("page").path("url").asString()).isEqualTo("/tooltech/cart");
            while (said(ada).size() < 3) {
                ada.await("message");
            }
            assertThat(said(ada)).containsExactly("1 shopper", "2 shopper", "3 agent");
            assertThat(ada.read()).noneMatch(it -> it.path("type").asString().equals("note"));
            assertThat(ada.read()).noneMatch(it -> it.has("owner") || it.has("noteSeq"));
        }
    }

    private static List<String> said(SocketClient client) {
        return client.read().stream()
                .filter(it -> it.path("type").asString().equals("message"))
                .map(it -> it.path("seq").asInt() + " " + it.at("/from/role").asString())
                .toList();
    }

    @Test
    void theSameKeyOnAnyConnectionGivesTheSameAnswer() {
        var guest = guest();
        var frame =
                Map.of(
                        "type",
                        "say",
                        "conversation",
                        guest.conversation(),
                        "key",
                        "k",
                        "text",
                        "Hi");
        var answers = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            try (var ada = connect(guest.headers())) {
                ada.send(frame);
                ada.send(frame);
                answers.add(ada.await("ack").toString());
                answers.add(ada.await("ack").toString());
            }
        }
        assertThat(answers).hasSize(1);
    }

    @Test
    void whoDropsAndComesBackGetsWhatCameSince() {
        var guest = guest();
        var id = guest.conversation();
        try (var ada = connect(guest.headers())) {
            ada.hello(id, 0);
            ada.await("message");
        }
        try (var agent = connect(priya())) {
            IntStream.range(0, 5).forEach(i -> agent.say(id, "missed " + i));
            IntStream.range(0, 5).forEach(_ -> agent.await("ack"));
        }
        try (var ada = connect(guest.headers())) {
            ada.hello(id, 1);
            for (int seq = 2; seq <= 6; seq++) {
                assertThat(ada.await("message").path("seq").asInt()).isEqualTo(seq);
            }
        }
        try (var ahead = connect(guest.headers())) {
            ahead.hello(id, 99);
            assertThat(ahead.await("resync").path("conversation").asString())
                    .isEqualTo(id.toString());
        }
    }

    @Test
    void aStrangerLearnsNothing() {
        var guest = guest();
        var stranger = guest();
        try (var eve = connect(stranger.headers())) {
            for (var id : new UUID[] {guest.conversation(), UUID.randomUUID()}) {
                eve.hello(id, 0);
                assertProblem(eve, "no-such-conversation");
                eve.say(id, "Let me in");
                assertProblem(eve, "no-such-conversation");
                for (var type : new String[] {"typing", "leave", "seen"}) {
                    eve.send(Map.of("type", type, "conversation", id, "seq", 1));
                    assertProblem(eve, "no-such-conversation");
                }
            }
            assertThat(eve.read()).noneMatch(it -> it.toString().contains("Is anybody"));
        }
        var other = TestHttp.program(port).with("Cookie", stranger.cookie());
        for (var path : new String[] {"", "/messages", "/notes"}) {
            assertThat(other.get(CARE + "/" + guest.conversation() + path).status()).isEqualTo(404);
        }
        assertThat(other.get(CARE).json().path("items").size()).isEqualTo(1);
    }
}
