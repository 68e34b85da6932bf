package org.comptoir.trading.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.comptoir.platform.load.Spelling;

/// Finds the known name that a misspelt one most likely means.
public final class Suggestion {
    private static final int LONGEST = 200;

    private Suggestion() {}

    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int furthest = Math.max(1, Math.min(3, name.length() / 4));
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= furthest)
                .filter(candidate -> Spelling.distance(name, candidate) <= furthest)
                .min(
                        Comparator.comparingInt(
                                        (String candidate) -> Spelling.distance(name, candidate))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// The question to append to a message, or nothing.
    public static String question(String name, Collection<String> known) {
        return of(name, known)
                .map(candidate -> "; did you mean '%s'?".formatted(candidate))
                .orElse("");
    }
}
