package org.comptoir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the running program as a test's reader would: as a program with a token, or as a browser
/// that keeps cookies.
public final class TestHttp {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private TestHttp(String base, HttpClient client) {
        this.base = base;
        this.client = client;
    }

    /// A program that keeps no cookies and follows no redirect.
    public static TestHttp program(int port) {
        return new TestHttp("http://127.0.0.1:" + port, HttpClient.newHttpClient());
    }

    /// A browser that keeps cookies; it follows no redirect.
    public static TestHttp browser(int port) {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return new TestHttp("http://127.0.0.1:" + port, client);
    }

    /// What came back.
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        /// A header's first value, empty where there is none.
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /// The text at a path such as `/items/0/id`.
        public String text(String path) {
            return json().at(path).asString("");
        }
    }

    /// The same caller with another header from now on; a Bearer token in `Authorization`, for one.
    public TestHttp with(String header, String value) {
        var other = new TestHttp(base, client);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    public TestHttp as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    /// Sends a form as a page does.
    public Answer submit(String path, Map<String, String> fields) {
        var form =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return with("Content-Type", "application/x-www-form-urlencoded").send("POST", path, form);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Answer send(String method, String path, String body) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends a body that need not be text; as JSON unless a header says otherwise.
    public Answer send(String method, String path, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (body.length > 0 && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        var publisher =
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        try {
            return new Answer(
                    client.send(
                            request.method(method, publisher).build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
