package org.comptoir.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Values held in memory as of the last commit. Whoever changes one inside a transaction sees his
/// own change; everybody else sees the old value, whole, until the commit swaps the new one in.
public final class Committed<K, V> {
    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final BiFunction<K, Optional<V>, V> loader;
    private final BiConsumer<K, V> swapped;

    /// `loader` reads a value from the database; `swapped` is told after a commit changed one.
    public Committed(Function<K, V> loader, BiConsumer<K, V> swapped) {
        this((key, _) -> loader.apply(key), swapped);
    }

    /// The same with a `loader` that is also given the value of the last commit, where one is held:
    /// it may keep what has not changed since.
    public Committed(BiFunction<K, Optional<V>, V> loader, BiConsumer<K, V> swapped) {
        this.loader = loader;
        this.swapped = swapped;
    }

    /// The value as this caller may see it; loaded on first use.
    public V get(K key) {
        var own = changesOfThisTransaction();
        if (own != null && own.values.containsKey(key)) {
            return own.value(key);
        }
        var held = values.get(key);
        return held != null
                ? held
                : values.computeIfAbsent(key, it -> loader.apply(it, Optional.empty()));
    }

    /// Says that the rows behind a value changed in the present transaction, or just now if there
    /// is none.
    public void changed(K key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            swapIn(key);
            return;
        }
        var own = changesOfThisTransaction();
        if (own == null) {
            own = new Changes();
            TransactionSynchronizationManager.bindResource(this, own);
            TransactionSynchronizationManager.registerSynchronization(own);
        }
        own.values.put(key, Optional.empty());
    }

    /// Reads the value again, one at a time for each key: of two changes committed together, the
    /// one that reads last sees both. What cannot be read is read when it is next asked for.
    private void swapIn(K key) {
        try {
            swapped.accept(
                    key,
                    values.compute(
                            key, (_, before) -> loader.apply(key, Optional.ofNullable(before))));
        } catch (RuntimeException failed) {
            values.remove(key);
            throw failed;
        }
    }

    /// Forgets every value, so that each is read anew.
    public void clear() {
        values.clear();
    }

    @SuppressWarnings("unchecked")
    private @Nullable Changes changesOfThisTransaction() {
        return (Changes) TransactionSynchronizationManager.getResource(this);
    }

    private final class Changes implements TransactionSynchronization {
        private final Map<K, Optional<V>> values = new HashMap<>();

        private V value(K key) {
            var built = values.getOrDefault(key, Optional.empty()).orElseGet(() -> load(key));
            values.put(key, Optional.of(built));
            return built;
        }

        private V load(K key) {
            return loader.apply(key, Optional.ofNullable(Committed.this.values.get(key)));
        }

        @Override
        public void afterCommit() {
            TransactionSynchronizationManager.unbindResource(Committed.this);
            values.keySet().forEach(Committed.this::swapIn);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Committed.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Committed.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Committed.this);
        }
    }
}
