package org.comptoir.bench.care;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;

/// One client's end of a WebSocket (RFC 6455), with next to nothing to it: text frames out, text
/// frames in, pings answered.
final class Wire {
    private static final int TEXT = 0x1;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;
    private static final int PONG = 0xA;
    private static final byte[] NOTHING = {};

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Listener listener;
    private final ArrayDeque<ByteBuffer> out = new ArrayDeque<>();
    private byte[] rest = NOTHING;
    private boolean upgraded;

    /// Told what arrives.
    interface Listener {
        void opened();

        void text(String text);

        void ended();
    }

    Wire(SocketChannel channel, SelectionKey key, Listener listener) {
        this.channel = channel;
        this.key = key;
        this.listener = listener;
    }

    /// Asks for the upgrade; `headers` say who asks.
    void begin(String path, String host, String headers) throws IOException {
        var request =
                """
                GET %s HTTP/1.1
                Host: %s
                Upgrade: websocket
                Connection: Upgrade
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
                %s

                """
                        .formatted(path, host, headers);
        write(ByteBuffer.wrap(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    void send(String text) throws IOException {
        write(frame(TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The first bytes of a frame and no more, as of a line that breaks in the middle.
    void sendPart(String text, int bytes) throws IOException {
        var whole = frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
        write(whole.limit(Math.min(bytes, whole.limit())));
    }

    /// Whether he reads what comes; who does not answers no ping either.
    void reading(boolean reads) {
        key.interestOps(reads ? SelectionKey.OP_READ : 0);
    }

    /// A masked frame; the mask is nought, which masks nothing and is allowed.
    private static ByteBuffer frame(int code, byte[] payload) {
        var frame = ByteBuffer.allocate(payload.length + 8);
        frame.put((byte) (0x80 | code));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        return frame.putInt(0).put(payload).flip();
    }

    private void write(ByteBuffer bytes) throws IOException {
        if (out.isEmpty()) {
            channel.write(bytes);
        }
        if (bytes.hasRemaining()) {
            out.add(bytes);
            key.interestOpsOr(SelectionKey.OP_WRITE);
        }
    }

    void writable() throws IOException {
        while (!out.isEmpty()) {
            channel.write(out.peek());
            if (out.peek().hasRemaining()) {
                return;
            }
            out.poll();
        }
        key.interestOpsAnd(~SelectionKey.OP_WRITE);
    }

    /// Reads what is there; the buffer is the client's one, used by all in turn.
    void readable(ByteBuffer buffer) throws IOException {
        buffer.clear().put(rest);
        if (channel.read(buffer) < 0) {
            throw new EOFException("closed by the server");
        }
        buffer.flip();
        if (!upgraded) {
            readHead(buffer);
        }
        while (upgraded && readFrame(buffer)) {
            // One frame after the other.
        }
        rest = buffer.hasRemaining() ? remaining(buffer) : NOTHING;
    }

    private void readHead(ByteBuffer buffer) throws IOException {
        var text = StandardCharsets.ISO_8859_1.decode(buffer.duplicate()).toString();
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        if (!text.startsWith("HTTP/1.1 101")) {
            throw new IOException(text);
        }
        buffer.position(buffer.position() + end + 4);
        upgraded = true;
        listener.opened();
    }

    private boolean readFrame(ByteBuffer buffer) throws IOException {
        buffer.mark();
        if (buffer.remaining() < 2) {
            return false;
        }
        int code = buffer.get() & 0x0F;
        int length = buffer.get() & 0x7F;
        int more = length == 126 ? Short.BYTES : length == 127 ? Long.BYTES : 0;
        if (buffer.remaining() >= more) {
            length = length(buffer, length);
            if (buffer.remaining() >= length) {
                take(code, buffer, length);
                return true;
            }
        }
        buffer.reset();
        return false;
    }

    private static int length(ByteBuffer buffer, int first) {
        return switch (first) {
            case 126 -> buffer.getShort() & 0xFFFF;
            case 127 -> (int) buffer.getLong();
            default -> first;
        };
    }

    private void take(int code, ByteBuffer buffer, int length) throws IOException {
        var payload = new byte[length];
        buffer.get(payload);
        switch (code) {
            case TEXT -> listener.text(new String(payload, StandardCharsets.UTF_8));
            case PING -> write(frame(PONG, payload));
            case CLOSE ->
                    throw new EOFException(
                            "closed: " + new String(payload, StandardCharsets.UTF_8));
            default -> throw new IOException("Frame of kind " + code);
        }
    }

    private static byte[] remaining(ByteBuffer buffer) {
        return Arrays.copyOfRange(
                buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.limit());
    }

    void cut() throws IOException {
        key.cancel();
        channel.close();
        listener.ended();
    }
}
