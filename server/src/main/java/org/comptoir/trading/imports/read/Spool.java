package org.comptoir.trading.imports.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps pieces on disk until their turn comes, so that a file of any size needs little memory.
/// Several threads may use it.
final class Spool implements AutoCloseable {
    private final Path path;
    private final RandomAccessFile file;
    private long end;

    Spool() {
        try {
            path = Files.createTempFile("comptoir-import", ".spool");
            file = new RandomAccessFile(path.toFile(), "rw");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Adds a piece and gives its place.
    synchronized long add(byte[] bytes) {
        try {
            long place = end;
            file.seek(place);
            file.write(
                    ByteBuffer.allocate(Integer.BYTES + bytes.length)
                            .putInt(bytes.length)
                            .put(bytes)
                            .array());
            end += Integer.BYTES + bytes.length;
            return place;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    synchronized byte[] get(long place) {
        try {
            file.seek(place);
            var bytes = new byte[file.readInt()];
            file.readFully(bytes);
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
