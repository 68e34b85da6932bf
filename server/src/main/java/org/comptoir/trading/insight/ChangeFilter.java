package org.comptoir.trading.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.engine.impact.PriceChange.Kind;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// Which changes are asked for: of one kind, or for one group of buyers by its number.
public record ChangeFilter(Optional<Kind> kind, Optional<Integer> group) {
    public static final ChangeFilter ALL = new ChangeFilter(Optional.empty(), Optional.empty());

    /// Refuses a kind that is none.
    static ChangeFilter of(@Nullable String kind, @Nullable Integer group) {
        if (kind == null || kind.isEmpty()) {
            return new ChangeFilter(Optional.empty(), Optional.ofNullable(group));
        }
        var known =
                kind(kind).orElseThrow(() -> Problem.invalid("kind", "bad-kind", kind, kinds()));
        return new ChangeFilter(Optional.of(known), Optional.ofNullable(group));
    }

    /// The kind of that name, as answers spell it.
    public static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values()).filter(it -> name(it).equals(name)).findFirst();
    }

    public static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String kinds() {
        return Arrays.stream(Kind.values())
                .map(ChangeFilter::name)
                .collect(Collectors.joining(", "));
    }
}
