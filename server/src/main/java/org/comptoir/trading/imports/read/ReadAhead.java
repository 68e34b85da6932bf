package org.comptoir.trading.imports.read;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a file on a thread of its own, a few items ahead of whoever takes them.
final class ReadAhead<T> {
    private static final int AHEAD = 4;

    private final BlockingQueue<Optional<T>> items = new ArrayBlockingQueue<>(AHEAD);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private ReadAhead() {}

    /// Reads everything before it comes back; what breaks the reading breaks the caller.
    static <T> void read(Consumer<Consumer<T>> reading, Consumer<T> taking) {
        new ReadAhead<T>().run(reading, taking);
    }

    private void run(Consumer<Consumer<T>> reading, Consumer<T> taking) {
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

    private void readAll(Consumer<Consumer<T>> reading) {
        try {
            reading.accept(item -> put(Optional.of(item)));
        } catch (RuntimeException | Error broken) {
            failure.set(broken);
        } finally {
            end();
        }
    }

    private void end() {
        try {
            items.put(Optional.empty());
        } catch (InterruptedException nobodyTakesIt) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Optional<T> item) {
        try {
            items.put(item);
        } catch (InterruptedException nobodyTakesIt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody takes what is read", nobodyTakesIt);
        }
    }
}
