package org.comptoir.bench.care;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.function.BooleanSupplier;

/// All connections of the client, served by whoever calls `run`.
final class Wires implements AutoCloseable {
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    private final Selector selector = Selector.open();
    private final int port;

    Wires(int port) throws IOException {
        this.port = port;
    }

    /// A new connection; `headers` say who asks.
    Wire open(String path, String headers, Wire.Listener listener) throws IOException {
        var channel =
                SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        var key = channel.register(selector, SelectionKey.OP_READ);
        var wire = new Wire(channel, key, listener);
        key.attach(wire);
        wire.begin(path, "127.0.0.1:" + port, headers);
        return wire;
    }

    /// Something the client does in each turn.
    interface Turn {
        void take() throws IOException;
    }

    /// Serves all connections until it is over; `turn` is taken at least every millisecond.
    void run(BooleanSupplier over, Turn turn) throws IOException {
        while (!over.getAsBoolean()) {
            turn.take();
            selector.select(1);
            for (var key : selector.selectedKeys()) {
                serve(key);
            }
            selector.selectedKeys().clear();
        }
    }

    private void serve(SelectionKey key) throws IOException {
        var wire = (Wire) key.attachment();
        try {
            if (key.isReadable()) {
                wire.readable(buffer);
            }
            if (key.isValid() && key.isWritable()) {
                wire.writable();
            }
        } catch (IOException broken) {
            System.out.println("  client: " + broken.getMessage());
            wire.cut();
        }
    }

    @Override
    public void close() throws IOException {
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
