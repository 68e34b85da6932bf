package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.comptoir.TestHttp;
import org.comptoir.care.ConversationId;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Stream;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may connect, how much he may send, and how long somebody counts as there.
class BoundsOfTheSocketTests extends SocketTalk {
    @Autowired Stores stores;
    @Autowired Conversations conversations;
    @Autowired Sockets sockets;
    @Autowired Heartbeat heartbeat;

    @Test
    void whatCannotBeReadIsAnsweredInWords() {
        var guest = guest();
        try (var ada = connect(guest.headers())) {
            ada.sendText("no json");
            assertProblem(ada, "unreadable-frame");
            ada.send(Map.of("type", "shout"));
            assertProblem(ada, "unknown-frame");
            ada.send(Map.of("type", "say", "key", "k", "conversation", "x", "text", "Hi"));
            assertProblem(ada, "frame-field");
            ada.send(Map.of("type", "say", "key", "a", "conversation", guest.conversation()));
            var problem = ada.await("problem");
            assertThat(problem.path("key").asString()).isEqualTo("a");
            assertThat(problem.path("field").asString()).isEqualTo("text");
            ada.send(Map.of("type", "page", "url", "https://evil.example/"));
            assertProblem(ada, "page-not-of-store");
        }
    }

    @Test
    void whoFloodsIsAnsweredForEveryFrame() {
        var guest = guest();
        try (var ada = connect(guest.headers())) {
            var keys = new HashSet<String>();
            IntStream.range(0, 200).forEach(i -> keys.add(ada.say(guest.conversation(), "x" + i)));
            while (!keys.isEmpty()) {
                assertThat(keys.remove(ada.next().path("key").asString())).isTrue();
            }
            assertThat(ada.read())
                    .anyMatch(it -> it.path("code").asString("").equals("too-fast"))
                    .anyMatch(it -> it.path("type").asString().equals("ack"));
        }
    }

    @Test
    void framesThatAreTooLargeOrNoTextEndTheConnection() throws Exception {
        var guest = guest();
        try (var ada = connect(guest.headers())) {
            ada.sendText("x".repeat(70_000));
            assertThat(ada.awaitClose()).isEqualTo(1009);
        }
        try (var ada = connect(guest.headers())) {
            ada.opened().sendBinary(ByteBuffer.wrap(new byte[] {1}), true).join();
            assertThat(ada.awaitClose()).isEqualTo(1003);
        }
    }

    @Test
    void onlyKnownCallersFromOurPagesConnectAndOnlyWhereThereIsCare() {
        var guest = guest();
        var cookie = guest.cookie();
        assertRefused(403, Map.of("Cookie", cookie, "Origin", "https://evil.example"));
        assertRefused(403, Map.of("Cookie", cookie));
        assertRefused(401, Map.of("Origin", origin()));
        assertRefused(401, Map.of("Authorization", "Bearer wrong"));
        assertRefused(401, Map.of("Cookie", cookie + "x", "Origin", origin()));
        stores.switchFeatures(stores.get("tooltech"), Map.of(Feature.CUSTOMER_CARE, false), "test");
        try {
            assertRefused(404, guest.headers());
            assertThat(TestHttp.program(port).get(CARE).status()).isEqualTo(404);
            assertThat(TestHttp.program(port).post(CARE, "{\"text\":\"Hi\"}").status())
                    .isEqualTo(404);
        } finally {
            stores.switchFeatures(
                    stores.get("tooltech"), Map.of(Feature.CUSTOMER_CARE, true), "test");
        }
    }

    private void assertRefused(int status, Map<String, String> headers) {
        assertThatThrownBy(() -> connect(headers))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(status));
    }

    @Test
    void whoSignsOutOrAnswersNoPingIsGone() throws Exception {
        var guest = guest();
        var headers = priya();
        try (var agent = connect(headers);
                var deaf = SocketClient.connect(port, "tooltech", guest.headers(), true)) {
            agent.hello(guest.conversation(), 0);
            assertThat(deaf.opened().isInputClosed()).isFalse();
            awaitConnected(guest);
            for (int i = 0; i < 3; i++) {
                heartbeat.beat();
                agent.hello(guest.conversation(), 1);
            }
            assertThat(sockets.open())
                    .noneMatch(it -> it.actor().guestId().isPresent() && isOf(it, guest));
            var http =
                    TestHttp.program(port)
                            .with("Authorization", headers.getOrDefault("Authorization", ""));
            assertThat(http.delete("/api/v1/tokens/current").status()).isLessThan(300);
            heartbeat.beat();
            assertThat(agent.awaitClose()).isEqualTo(1008);
        }
    }

    private void awaitConnected(Guest guest) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (sockets.open().stream().noneMatch(it -> isOf(it, guest))) {
            assertThat(System.nanoTime()).isLessThan(until);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static boolean isOf(CareSocket socket, Guest guest) {
        return guest.cookie().contains(socket.caller().identity());
    }

    @Test
    void whoStopsReadingIsCutOffAndComesBackWhileTheOthersNoticeNothing() {
        var guest = guest();
        var id = guest.conversation();
        var large = "x".repeat(4_000);
        try (var agent = connect(priya());
                var deaf = SocketClient.connect(port, "tooltech", guest.headers(), true)) {
            deaf.send(Map.of("type", "hello", "conversations", Map.of(id.toString(), 1)));
            agent.hello(id, 1);
            agent.await("state");
            awaitConnected(guest);
            int seq = 1;
            while (sockets.open().stream().anyMatch(it -> isOf(it, guest)) && seq < 8_000) {
                seq = sayMany(guest, seq, large, agent);
            }
            assertThat(seq).isLessThan(8_000);
            try (var back = connect(guest.headers())) {
                back.hello(id, seq - 100);
                for (int i = seq - 99; i <= seq; i++) {
                    assertThat(back.await("message").path("seq").asInt()).isEqualTo(i);
                }
            }
        }
    }

    /// Two hundred messages at once, all read by the agent in order.
    private int sayMany(Guest guest, int seq, String text, SocketClient agent) {
        var id = new ConversationId(guest.conversation());
        var said =
                IntStream.range(0, 200)
                        .mapToObj(i ->
                                conversations.say(
                                        guest.actor(), id, Stream.MESSAGES, seq + "-" + i, text))
                        .toList();
        said.forEach(CompletableFuture::join);
        for (int i = 1; i <= 200; i++) {
            assertThat(agent.await("message").path("seq").asInt()).isEqualTo(seq + i);
        }
        return seq + 200;
    }
}
