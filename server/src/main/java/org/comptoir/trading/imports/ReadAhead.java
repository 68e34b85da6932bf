package org.comptoir.trading.imports;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.comptoir.trading.file.FileItem;
import org.jspecify.annotations.Nullable;

/// Reads a file on a thread of its own, a few items ahead of whoever takes them.
final class ReadAhead {
    private static final int AHEAD = 4;

    private final BlockingQueue<Optional<FileItem>> items = new ArrayBlockingQueue<>(AHEAD);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private ReadAhead() {}

    /// Reads everything before it comes back; what breaks the reading breaks the caller.
    static void read(Consumer<Consumer<FileItem>> reading, Consumer<FileItem> taking) {
        new ReadAhead().run(reading, taking);
    }

    private void run(Consumer<Consumer<FileItem>> reading, Consumer<FileItem> taking) {
        var reader = Thread.ofPlatform().name("contract-file").start(() -> readAll(reading));
        try {
            for (var item = items.take(); item.isPresent(); item = items.take()) {
                taking.accept(item.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was stopped", stopped);
        } finally {
            reader.interrupt();
        }
        switch (failure.get()) {
            case RuntimeException broken -> throw broken;
            case Error broken -> throw broken;
            case null, default -> {}
        }
    }

    private void readAll(Consumer<Consumer<FileItem>> reading) {
        try {
            reading.accept(item -> put(Optional.of(item)));
        } catch (RuntimeException | Error broken) {
            failure.set(broken);
        } finally {
            put(Optional.empty());
        }
    }

    private void put(Optional<FileItem> item) {
        try {
            items.put(item);
        } catch (InterruptedException nobodyTakesIt) {
            throw new IllegalStateException("Nobody takes what is read", nobodyTakesIt);
        }
    }
}
