package org.comptoir.trading;

import java.util.Map;
import org.comptoir.TestHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The REST interface of the store Northwind as one of its people, or a guest, uses it.
final class NorthwindApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STORE = "/api/v1/stores/northwind";

    private final TestHttp http;

    private NorthwindApi(TestHttp http) {
        this.http = http;
    }

    static NorthwindApi guest(int port) {
        return new NorthwindApi(TestHttp.program(port));
    }

    static NorthwindApi signedIn(int port, String logonId, String password) {
        var http = TestHttp.program(port);
        var signIn = Map.of("logonId", logonId, "password", password);
        var token = http.post("/api/v1/tokens", JSON.writeValueAsString(signIn)).text("/token");
        return new NorthwindApi(http.as(token));
    }

    /// What came back.
    record Answer(TestHttp.Answer answer) {
        Answer expect(int status) {
            if (answer.status() != status) {
                throw new AssertionError(
                        "Expected %d, got %d: %s".formatted(status, answer.status(), body()));
            }
            return this;
        }

        String body() {
            return answer.body();
        }

        String text(String pointer) {
            return answer.text(pointer);
        }

        JsonNode at(String pointer) {
            return answer.json().at(pointer);
        }

        String header(String name) {
            return answer.header(name);
        }
    }

    /// Paths begin after the store's own, or with `/api`.
    Answer get(String path) {
        return new Answer(http.get(full(path)));
    }

    Answer delete(String path) {
        return new Answer(http.delete(full(path)));
    }

    Answer post(String path, Object body) {
        return new Answer(http.post(full(path), JSON.writeValueAsString(body)));
    }

    Answer postText(String path, String json) {
        return new Answer(http.post(full(path), json));
    }

    Answer postXml(String path, String xml) {
        return new Answer(http.with("Content-Type", "application/xml").post(full(path), xml));
    }

    Answer patch(String path, Object body) {
        return new Answer(http.patch(full(path), JSON.writeValueAsString(body)));
    }

    /// What is there, in another form than JSON.
    Answer getAs(String path, String type) {
        return new Answer(http.with("Accept", type).get(full(path)));
    }

    Answer putAs(String path, String type, String text) {
        return new Answer(http.with("Content-Type", type).put(full(path), text));
    }

    Answer put(String path, Object body) {
        return new Answer(http.put(full(path), JSON.writeValueAsString(body)));
    }

    Answer put(String path, Object body, String ifMatch) {
        var wish = http.with("If-Match", ifMatch);
        return new Answer(wish.put(full(path), JSON.writeValueAsString(body)));
    }

    Answer patch(String path, Object body, String ifMatch) {
        var wish = http.with("If-Match", ifMatch);
        return new Answer(wish.patch(full(path), JSON.writeValueAsString(body)));
    }

    private static String full(String path) {
        return path.startsWith("/api") ? path : STORE + path;
    }
}
