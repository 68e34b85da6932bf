package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser tab or a program at the socket. A deaf one has stopped reading.
final class SocketClient implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PATIENCE = 60;

    private final StringBuilder part = new StringBuilder();
    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final List<JsonNode> read = new ArrayList<>();
    private final Deque<JsonNode> skipped = new ArrayDeque<>();
    private final boolean deaf;
    private @Nullable WebSocket socket;

    private SocketClient(boolean deaf) {
        this.deaf = deaf;
    }

    static SocketClient connect(int port, String store, Map<String, String> headers) {
        return connect(port, store, headers, false);
    }

    static SocketClient connect(int port, String store, Map<String, String> headers, boolean deaf) {
        var client = new SocketClient(deaf);
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(builder::header);
        var address = URI.create("ws://127.0.0.1:" + port + "/ws/care?store=" + store);
        client.socket = builder.buildAsync(address, client).join();
        return client;
    }

    /// A panel on a page of another site, which shows a pass.
    static SocketClient embedded(int port, String store, String origin, String pass) {
        var client = new SocketClient(false);
        var address = URI.create("ws://127.0.0.1:" + port + "/ws/care?store=" + store);
        client.socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .header("Origin", origin)
                        .subprotocols("comptoir-care", "pass." + pass)
                        .buildAsync(address, client)
                        .join();
        return client;
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (!deaf) {
            opened.request(1);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
        part.append(text);
        if (isLast) {
            frames.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }

    void send(Map<String, ?> frame) {
        sendText(JSON.writeValueAsString(frame));
    }

    void sendText(String text) {
        opened().sendText(text, true).join();
    }

    WebSocket opened() {
        assertThat(socket).isNotNull();
        return Objects.requireNonNull(socket);
    }

    String say(UUID conversation, String text) {
        var key = UUID.randomUUID().toString();
        send(Map.of("type", "say", "conversation", conversation, "key", key, "text", text));
        return key;
    }

    void hello(UUID conversation, int after) {
        send(Map.of("type", "hello", "conversations", Map.of(conversation.toString(), after)));
        await("welcome");
    }

    /// The next frame of a type; the others before it are kept in [#read()].
    JsonNode await(String type) {
        var frame = next();
        while (!frame.path("type").asString("").equals(type)) {
            frame = next();
        }
        return frame;
    }

    /// The next state of a conversation in which he is this to it.
    JsonNode awaitState(UUID conversation, String state, String you) {
        while (true) {
            var frame = await("state");
            if (frame.path("conversation").asString("").equals(conversation.toString())
                    && frame.path("state").asString("").equals(state)
                    && frame.path("you").asString("").equals(you)) {
                return frame;
            }
        }
    }

    /// The next state of a conversation in which he is this to it, wherever it stands.
    JsonNode awaitState(UUID conversation, String you) {
        while (true) {
            var frame = await("state");
            if (frame.path("conversation").asString("").equals(conversation.toString())
                    && frame.path("you").asString("").equals(you)) {
                return frame;
            }
        }
    }

    /// Asks for something, and awaits what came of it: `done`, or the code of the problem. What
    /// comes before it is read next.
    String ask(String type, UUID conversation, Map<String, ?> more) {
        return ask(type, conversation, UUID.randomUUID().toString(), more);
    }

    String ask(String type, UUID conversation, String key, Map<String, ?> more) {
        var frame = new HashMap<String, Object>(more);
        frame.putAll(Map.of("type", type, "conversation", conversation, "key", key));
        send(frame);
        var before = new ArrayList<JsonNode>();
        var answer = next();
        while (!answer.path("key").asString("").equals(key)) {
            before.add(answer);
            answer = next();
        }
        skipped.addAll(before);
        return answer.path("code").asString("done");
    }

    /// The next frame.
    JsonNode next() {
        if (!skipped.isEmpty()) {
            return skipped.removeFirst();
        }
        try {
            var frame = frames.poll(PATIENCE, TimeUnit.SECONDS);
            assertThat(frame).as("what comes after %s", read).isNotNull();
            read.add(Objects.requireNonNull(frame));
            AsyncApi.assertDescribed(frame);
            return frame;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// All that was read so far.
    List<JsonNode> read() {
        return read;
    }

    int awaitClose() throws Exception {
        return closed.get(PATIENCE, TimeUnit.SECONDS);
    }

    /// Ends the connection, as a closed page does.
    void goAway() {
        opened().abort();
    }

    @Override
    public void close() {
        goAway();
    }
}
