package org.comptoir.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A post whose body was read already, with what tells it from others: its caller, his key, and a
/// fingerprint of what he asked.
final class RepeatablePost extends HttpServletRequestWrapper {
    private final String actor;
    private final String key;
    private final String fingerprint;
    private final byte[] body;

    private RepeatablePost(
            HttpServletRequest request, String actor, String key, String fingerprint, byte[] body) {
        super(request);
        this.actor = actor;
        this.key = key;
        this.fingerprint = fingerprint;
        this.body = body;
    }

    static RepeatablePost of(HttpServletRequest request, String key, byte[] body) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var fingerprint = "POST %s%s %s".formatted(request.getRequestURI(), query, sha256(body));
        return new RepeatablePost(request, actor(request), key, fingerprint, body);
    }

    /// A guest about whom nothing is kept is told from others by his address.
    private static String actor(HttpServletRequest request) {
        @Nullable Principal principal = request.getUserPrincipal();
        return principal == null || principal.getName().equals("guest")
                ? "guest@" + request.getRemoteAddr()
                : principal.getName();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    String actor() {
        return actor;
    }

    String key() {
        return key;
    }

    String fingerprint() {
        return fingerprint;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replay(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    }

    private static final class Replay extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        private Replay(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body was read already");
        }
    }
}
