package org.comptoir.engine.entitlement.deal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// The versions of one contract; at any instant at most one is usable (docs/rules.md §2.3).
public record Family(List<CompiledContract> versions) {
    /// No version.
    public static final Family NONE = new Family(List.of());

    private static final Comparator<CompiledContract> LATEST_FIRST =
            CompiledContract.ORDER.reversed();

    public Family {
        versions = List.copyOf(versions);
    }

    static Family of(Collection<CompiledContract> versions) {
        return new Family(versions.stream().sorted(LATEST_FIRST).toList());
    }

    Family with(CompiledContract version) {
        var others = new ArrayList<>(without(version.terms().key()).versions);
        others.add(version);
        return of(others);
    }

    Family without(UUID key) {
        return new Family(versions.stream().filter(it -> !it.terms().key().equals(key)).toList());
    }

    /// The usable version, the last activated one should several claim to be.
    public Optional<CompiledContract> usable(
            Instant at, Predicate<CompiledContract> accountIsActive) {
        for (var version : versions) {
            if (version.terms().usability().at(at) && accountIsActive.test(version)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
