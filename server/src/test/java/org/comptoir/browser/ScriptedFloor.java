package org.comptoir.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server of customer care that says what a test tells it, and keeps what the console says.
final class ScriptedFloor {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<JsonNode> said = new CopyOnWriteArrayList<>();
    private final List<Map<String, Object>> greeting = new ArrayList<>();
    private @Nullable WebSocketRoute line;
    private boolean silent;

    ScriptedFloor(Page page) {
        page.routeWebSocket(Pattern.compile(".*/ws/care.*"), this::open);
    }

    private void open(WebSocketRoute opened) {
        line = opened;
        opened.onMessage(frame -> take(JSON.readTree(frame.text())));
    }

    private void take(JsonNode frame) {
        said.add(frame);
        if (frame.path("type").asString().equals("hello")) {
            greeting.forEach(this::say);
        } else if (!silent && frame.has("key")) {
            answer(frame);
        }
    }

    private void answer(JsonNode frame) {
        var answer = new LinkedHashMap<String, Object>();
        boolean spoken = List.of("say", "note").contains(frame.path("type").asString());
        answer.put("type", spoken ? "ack" : "done");
        answer.put("key", frame.path("key").asString());
        answer.put("conversation", frame.path("conversation").asString());
        answer.put("seq", 1_000);
        say(answer);
    }

    /// What whoever connects is told first.
    ScriptedFloor greets(Map<String, Object> frame) {
        greeting.add(frame);
        return this;
    }

    void say(Map<String, Object> frame) {
        if (line != null) {
            line.send(JSON.writeValueAsString(frame));
        }
    }

    /// From now on nothing is acknowledged, or everything again.
    void isSilent(boolean wanted) {
        silent = wanted;
    }

    void drop() {
        if (line != null) {
            line.close();
        }
    }

    /// What the console said of a type, in order.
    List<JsonNode> said(String type) {
        return said.stream().filter(it -> it.path("type").asString().equals(type)).toList();
    }

    static Map<String, Object> welcome() {
        return Map.of(
                "type", "welcome",
                "name", "Priya Nair",
                "at", Instant.now(),
                "agent", Map.of("id", "a1", "standing", "available", "capacity", 3),
                "conversations", List.of());
    }

    static Map<String, Object> state(String id, int version, String state, String you, String who) {
        return Map.of(
                "type",
                "state",
                "conversation",
                id,
                "state",
                state,
                "you",
                you,
                "version",
                version,
                "topic",
                "About " + who,
                "language",
                "en",
                "arrivedAt",
                Instant.now().minusSeconds(30),
                "shopper",
                Map.of("name", who, "there", true),
                "offer",
                Map.of("until", Instant.now().plusSeconds(60)));
    }

    static Map<String, Object> message(String id, int seq, String role, String text) {
        return Map.of(
                "type",
                "message",
                "conversation",
                id,
                "seq",
                seq,
                "at",
                Instant.now(),
                "text",
                text,
                "from",
                Map.of("number", role.equals("shopper") ? 1 : 2, "role", role, "name", role));
    }
}
