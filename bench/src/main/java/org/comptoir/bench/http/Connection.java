package org.comptoir.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// One kept-alive HTTP/1.1 connection that costs the client next to nothing.
public final class Connection implements Closeable {
    private final Socket socket;
    private final InputStream in;
    private String head = "";

    public Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    static byte[] get(String path, String token) {
        return get(path, "application/json", token);
    }

    static byte[] get(String path, String type, String token) {
        return "GET %s HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer %s\r\nAccept: %s\r\n\r\n"
                .formatted(path, token, type)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] post(String path, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        return "POST %s HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(path, body.length, json)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String type, String token, byte[] body) {
        var head =
                "POST %s HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, token, type, body.length)
                        .getBytes(StandardCharsets.ISO_8859_1);
        var request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /// Sends the request and gives the body of its answer; refuses any answer but a 2xx.
    public byte[] exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        head = readHead();
        var body = readBody();
        if (head.charAt(9) != '2') {
            throw new IOException(head + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    /// The head of the last answer.
    public String head() {
        return head;
    }

    private String readHead() throws IOException {
        var bytes = new ByteArrayOutputStream(512);
        int state = 0;
        while (state < 4) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            bytes.write(next);
            state = next == (state % 2 == 0 ? '\r' : '\n') ? state + 1 : next == '\r' ? 1 : 0;
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] readBody() throws IOException {
        var names = head.toLowerCase(Locale.ROOT);
        int length = names.indexOf("content-length:");
        if (length >= 0) {
            return in.readNBytes(
                    Integer.parseInt(
                            names.substring(length + 15, names.indexOf('\r', length)).strip()));
        }
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            in.skipNBytes(2);
        }
        in.skipNBytes(2);
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return Integer.parseInt(line.toString(), 16);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
