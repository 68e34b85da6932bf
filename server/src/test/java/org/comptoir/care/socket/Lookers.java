package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.comptoir.TestHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/// Shoppers who look at pages of ToolTech and say nothing, and agents who see them.
abstract class Lookers extends AgentsAtWork {
    static final String SHOPPERS = "/api/v1/stores/tooltech/care/shoppers";

    @BeforeEach
    void nobodyIsInTheStore() {
        jdbc.sql("delete from care_visit").update();
        jdbc.sql("delete from care_invitation").update();
    }

    /// A tab that is looked at; `visit` is what the tab remembers of its visit.
    record Tab(SocketClient line, @Nullable String visit) implements AutoCloseable {
        void reads(String path, String title) {
            line.send(Map.of("type", "page", "url", path, "title", title));
        }

        @Override
        public void close() {
            line.close();
        }
    }

    /// A tab of somebody without a cookie.
    Tab tab(@Nullable String visit) {
        return tab(visit, Map.of());
    }

    Tab tab(@Nullable String visit, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Origin", origin());
        var line = SocketClient.connect(port, "tooltech&as=visitor", all);
        line.send(
                visit == null ? Map.of("type", "hello") : Map.of("type", "hello", "visit", visit));
        var welcome = line.await("welcome");
        return new Tab(line, welcome.path("visit").asString(null));
    }

    /// Opens the view of shoppers.
    static void looks(SocketClient agent, Map<String, ?> wished) {
        var frame = new HashMap<String, Object>(wished);
        frame.putAll(Map.of("type", "shoppers", "on", true));
        agent.send(frame);
    }

    /// The first view in which there is a shopper on this page.
    static JsonNode seen(SocketClient agent, String title) {
        return seen(agent, title, "none");
    }

    static JsonNode seen(SocketClient agent, String title, String status) {
        while (true) {
            for (var shopper : agent.await("shoppers").path("shoppers")) {
                if (shopper.path("title").asString().equals(title)
                        && shopper.path("status").asString().equals(status)) {
                    return shopper;
                }
            }
        }
    }

    /// The first view with so many shoppers.
    static JsonNode awaitTotal(SocketClient agent, int total) {
        while (true) {
            var view = agent.await("shoppers");
            if (view.path("total").asInt() == total) {
                return view;
            }
        }
    }

    TestHttp as(Map<String, String> signedIn) {
        return TestHttp.program(port)
                .as(
                        Objects.requireNonNull(signedIn.get("Authorization"))
                                .substring("Bearer ".length()));
    }

    TestHttp.Answer invite(Map<String, String> agent, String visitor) {
        return as(agent)
                .post(SHOPPERS + "/" + visitor + "/invite", "{\"text\":\"May I help you?\"}");
    }

    /// Invites, and gives the invitation as it reaches the tab.
    String invited(Map<String, String> agent, String visitor, Tab tab) {
        assertThat(invite(agent, visitor).status()).isEqualTo(201);
        var asked = tab.line().await("invitation");
        assertThat(asked.path("text").asString()).isEqualTo("May I help you?");
        return asked.path("id").asString();
    }
}
