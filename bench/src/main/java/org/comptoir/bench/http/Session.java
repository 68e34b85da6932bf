package org.comptoir.bench.http;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Somebody signed in, on a connection of his own.
final class Session implements Closeable {
    private static final String JSON = "application/json";

    private final Connection connection;
    private final String token;

    private Session(Connection connection, String token) {
        this.connection = connection;
        this.token = token;
    }

    static Session of(int port, String logonId) throws IOException {
        var connection = new Connection(port);
        var body =
                "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, BenchWorld.PASSWORD);
        var answer = connection.exchange(Connection.post("/api/v1/tokens", body));
        return new Session(connection, value(text(answer), "token"));
    }

    String get(String path) throws IOException {
        return text(connection.exchange(Connection.get(path, token)));
    }

    /// A page for people, as a browser asks for it.
    String page(String path) throws IOException {
        return text(connection.exchange(Connection.get(path, "text/html", token)));
    }

    String post(String path, String json) throws IOException {
        return post(path, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    String post(String path, String type, byte[] body) throws IOException {
        return text(connection.exchange(Connection.post(path, type, token, body)));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The text value of a name where it stands first.
    static String value(String json, String name) {
        int start = json.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return json.substring(start, json.indexOf('"', start));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
