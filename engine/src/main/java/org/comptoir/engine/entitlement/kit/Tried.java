package org.comptoir.engine.entitlement.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What came of a configuration.
record Tried(Attempt attempt, KitDecision decision) {
    Optional<KitOffer> offer() {
        return decision instanceof KitOffer it ? Optional.of(it) : Optional.empty();
    }

    Optional<KitRefusal> refusal() {
        return decision instanceof KitRefusal it ? Optional.of(it) : Optional.empty();
    }

    /// The lowest kit, whole; ties as docs/rules.md §3.2.5 has them.
    static Optional<Tried> winner(List<Tried> tried) {
        return tried.stream()
                .filter(it -> it.offer().isPresent())
                .min(
                        Comparator.comparing((Tried it) -> it.offer().orElseThrow().unitPrice())
                                .thenComparing(it -> it.attempt().source().activatedAt())
                                .thenComparingInt(it -> it.attempt().source().term().sequence()));
    }

    /// Of several refusals the one nearest to a price, the first of equal ones.
    static Optional<KitRefusal> nearest(List<Tried> tried) {
        return tried.stream()
                .flatMap(it -> it.refusal().stream())
                .reduce((nearest, next) -> isNearer(next, nearest) ? next : nearest);
    }

    private static boolean isNearer(KitRefusal refusal, KitRefusal than) {
        return refusal.reason().compareTo(than.reason()) > 0;
    }
}
