package org.comptoir.engine.catalog;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A span of time: `start ≤ at < end`, each side absent when open (docs/rules.md §3.2.1).
public record Validity(Optional<Instant> start, Optional<Instant> end) {
    /// Open on both sides.
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "A validity must not end before it starts: %s to %s"
                            .formatted(start.get(), end.get()));
        }
    }

    /// From an instant (inclusive) to another (exclusive).
    public static Validity between(Instant start, Instant end) {
        return new Validity(Optional.of(start), Optional.of(end));
    }

    /// From an instant (inclusive) on.
    public static Validity from(Instant start) {
        return new Validity(Optional.of(start), Optional.empty());
    }

    /// Up to an instant (exclusive).
    public static Validity until(Instant end) {
        return new Validity(Optional.empty(), Optional.of(end));
    }

    /// Whether the instant lies inside.
    public boolean contains(Instant at) {
        return hasStarted(at) && end.map(at::isBefore).orElse(true);
    }

    /// Whether the instant is the start or later.
    public boolean hasStarted(Instant at) {
        return start.map(it -> !at.isBefore(it)).orElse(true);
    }
}
