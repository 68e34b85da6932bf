package org.comptoir.engine.entitlement.deal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Keeps what was used lately: twice as much as its size at most, forgetting by generation.
public final class Recent<K, V> {
    private final int size;
    private volatile Generations<K, V> generations =
            new Generations<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

    private record Generations<K, V>(ConcurrentHashMap<K, V> young, ConcurrentHashMap<K, V> old) {}

    /// Keeps about so many.
    public Recent(int size) {
        this.size = size;
    }

    /// The value of a key, made where it is not known.
    public V get(K key, Function<K, V> make) {
        var current = generations;
        var known = current.young.get(key);
        if (known != null) {
            return known;
        }
        var older = current.old.get(key);
        var value = older != null ? older : make.apply(key);
        var raced = current.young.putIfAbsent(key, value);
        if (current.young.mappingCount() > size) {
            generations = new Generations<>(new ConcurrentHashMap<>(), current.young);
        }
        return raced != null ? raced : value;
    }
}
