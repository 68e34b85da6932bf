package org.comptoir.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Someone who uses the REST interface: a guest, or a person who has signed in.
public final class Rest {
    private static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final Optional<String> token;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Rest(String base, Optional<String> token) {
        this.base = base;
        this.token = token;
    }

    /// What came back: the status and, where there is one, the document.
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {
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
        return new Rest("http://127.0.0.1:" + port + "/api/v1", Optional.empty());
    }

    public static Rest signedIn(int port, String logonId, String password) {
        var answer =
                guest(port)
                        .post("/tokens", Map.of("logonId", logonId, "password", password))
                        .expect(201);
        return new Rest("http://127.0.0.1:" + port + "/api/v1", Optional.of(answer.text("/token")));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Object body) {
        return send(json(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer post(String path, Object body, String idempotencyKey) {
        return send(
                json(path)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer put(String path, Object body) {
        return send(json(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /// Writes what is still as it was read under that entity tag.
    public Answer put(String path, Object body, String ifMatch) {
        return send(
                json(path)
                        .header("If-Match", ifMatch)
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer patch(String path, Object body) {
        return patch(path, body, "*");
    }

    /// Changes what is still as it was seen under that entity tag.
    public Answer patch(String path, Object body, String ifMatch) {
        return send(
                json(path)
                        .header("If-Match", ifMatch)
                        .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer xml(String path, String xml) {
        return file(path, "application/xml", xml);
    }

    public Answer yaml(String path, String yaml) {
        return file(path, "application/yaml", yaml);
    }

    private Answer file(String path, String type, String text) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(text)));
    }

    public Answer zip(String path, byte[] archive) {
        return send(
                request(path)
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofByteArray(archive)));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        token.ifPresent(it -> request.header("Authorization", "Bearer " + it));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            var body = type.contains("json") ? JSON.readTree(response.body()) : JSON.nullNode();
            return new Answer(response.statusCode(), body, response);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
