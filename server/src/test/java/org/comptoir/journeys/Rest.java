package org.comptoir.journeys;

import java.net.http.HttpResponse;
import java.util.Map;
import org.comptoir.TestHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Someone who uses the REST interface: a guest, or a person who has signed in.
public final class Rest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String API = "/api/v1";

    private final TestHttp http;

    private Rest(TestHttp http) {
        this.http = http;
    }

    /// What came back: the status and, where there is one, the document.
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        private static Answer of(TestHttp.Answer answer) {
            boolean isJson = answer.header("Content-Type").contains("json");
            var body = isJson ? answer.json() : JSON.nullNode();
            return new Answer(answer.status(), body, answer.response());
        }

        public JsonNode at(String pointer) {
            return body.at(pointer);
        }

        public String text(String pointer) {
            return body.at(pointer).asString();
        }

        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError(
                        "Expected %d, got %d: %s".formatted(expected, status, raw.body()));
            }
            return this;
        }
    }

    public static Rest guest(int port) {
        return new Rest(TestHttp.browser(port));
    }

    public static Rest signedIn(int port, String logonId, String password) {
        var signIn = Map.of("logonId", logonId, "password", password);
        var token = guest(port).post("/tokens", signIn).expect(201).text("/token");
        return new Rest(TestHttp.browser(port).as(token));
    }

    public Answer get(String path) {
        return Answer.of(http.get(API + path));
    }

    public Answer delete(String path) {
        return Answer.of(http.delete(API + path));
    }

    public Answer post(String path, Object body) {
        return Answer.of(http.post(API + path, JSON.writeValueAsString(body)));
    }

    public Answer post(String path, Object body, String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey).post(path, body);
    }

    public Answer put(String path, Object body) {
        return Answer.of(http.put(API + path, JSON.writeValueAsString(body)));
    }

    /// Writes what is still as it was read under that entity tag.
    public Answer put(String path, Object body, String ifMatch) {
        return with("If-Match", ifMatch).put(path, body);
    }

    public Answer patch(String path, Object body) {
        return patch(path, body, "*");
    }

    /// Changes what is still as it was seen under that entity tag.
    public Answer patch(String path, Object body, String ifMatch) {
        var changing = http.with("If-Match", ifMatch);
        return Answer.of(changing.patch(API + path, JSON.writeValueAsString(body)));
    }

    public Answer xml(String path, String xml) {
        return Answer.of(http.with("Content-Type", "application/xml").post(API + path, xml));
    }

    public Answer yaml(String path, String yaml) {
        return Answer.of(http.with("Content-Type", "application/yaml").post(API + path, yaml));
    }

    public Answer zip(String path, byte[] archive) {
        var sending = http.with("Content-Type", "application/zip");
        return Answer.of(sending.send("POST", API + path, archive));
    }

    private Rest with(String header, String value) {
        return new Rest(http.with(header, value));
    }
}
