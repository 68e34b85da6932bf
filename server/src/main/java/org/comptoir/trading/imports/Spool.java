package org.comptoir.trading.imports;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps texts on disk until their turn comes, so that a file of any size needs little memory.
final class Spool implements AutoCloseable {
    private final Path path;
    private final RandomAccessFile file;

    Spool() {
        try {
            path = Files.createTempFile("comptoir-import", ".spool");
            file = new RandomAccessFile(path.toFile(), "rw");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Adds a text and gives its place.
    long add(String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            long place = file.length();
            file.seek(place);
            file.writeInt(bytes.length);
            file.write(bytes);
            return place;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String get(long place) {
        try {
            file.seek(place);
            var bytes = new byte[file.readInt()];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
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
