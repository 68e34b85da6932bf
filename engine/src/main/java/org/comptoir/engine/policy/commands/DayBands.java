package org.comptoir.engine.policy.commands;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// Bands of days since goods were shipped, `days_1=30&days_2=90`, each up to its day inclusive.
final class DayBands {
    private DayBands() {}

    /// The number of the band that the days fall into; none above the last, and none for goods
    /// shipped on an unknown day.
    static Optional<Integer> of(Map<Integer, Integer> bands, Optional<Integer> days) {
        return days.flatMap(day ->
                bands.entrySet().stream()
                        .filter(band -> day <= band.getValue())
                        .min(Comparator.comparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey));
    }

    /// Refuses negative days, and two bands that end on the same one.
    static void require(Map<Integer, Integer> bands) {
        bands.forEach((number, days) -> {
            if (days < 0) {
                throw new IllegalArgumentException(
                        "parameter 'days_%d=%d' is negative; give zero or more"
                                .formatted(number, days));
            }
        });
        if (new HashSet<>(bands.values()).size() < bands.size()) {
            throw new IllegalArgumentException(
                    "two bands end on the same day; give each days_n another");
        }
    }

    /// Refuses a value for a band that has no days.
    static void requireDays(Map<Integer, Integer> bands, Map<Integer, ?> values, String name) {
        values.keySet().stream()
                .filter(number -> !bands.containsKey(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new IllegalArgumentException(
                            "parameter '%s_%d' has no days; add days_%d=…"
                                    .formatted(name, number, number));
                });
    }
}
