package org.comptoir.engine.entitlement.deal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// An immutable map of which a changed copy shares all but one small part.
public final class SharedMap<K, V> {
    private static final int PARTS = 1024;

    private final List<Map<K, V>> parts;

    private SharedMap(List<Map<K, V>> parts) {
        this.parts = parts;
    }

    static <K, V> SharedMap<K, V> of(Map<K, V> all) {
        var parts = new ArrayList<Map<K, V>>(Collections.nCopies(PARTS, Map.of()));
        all.forEach((key, value) -> {
            var part = parts.get(part(key));
            var filled = part.isEmpty() ? new HashMap<K, V>() : part;
            filled.put(key, value);
            parts.set(part(key), filled);
        });
        return new SharedMap<>(parts);
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(parts.get(part(key)).get(key));
    }

    SharedMap<K, V> with(K key, V value) {
        return changed(
                key,
                part -> {
                    part.put(key, value);
                    return part;
                });
    }

    SharedMap<K, V> without(K key) {
        return changed(
                key,
                part -> {
                    part.remove(key);
                    return part;
                });
    }

    Stream<V> values() {
        return parts.stream().flatMap(it -> it.values().stream());
    }

    int size() {
        return parts.stream().mapToInt(Map::size).sum();
    }

    private SharedMap<K, V> changed(K key, UnaryOperator<Map<K, V>> change) {
        var copy = new ArrayList<>(parts);
        copy.set(part(key), change.apply(new HashMap<>(parts.get(part(key)))));
        return new SharedMap<>(copy);
    }

    private static int part(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PARTS));
    }
}
