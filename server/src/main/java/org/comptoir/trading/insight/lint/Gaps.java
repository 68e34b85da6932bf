package org.comptoir.trading.insight.lint;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.Validity;

/// Finds time between spans that none of them covers.
final class Gaps {
    private Gaps() {}

    /// The first gap inside the window that is not over yet; before the first span and after the
    /// last there is none.
    static Optional<Validity> in(List<Validity> spans, Validity window, Instant now) {
        var sorted =
                spans.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Validity it) -> it.start().orElse(Instant.MIN)))
                        .toList();
        var covered = sorted.getFirst().end().orElse(Instant.MAX);
        for (var span : sorted) {
            var start = span.start().orElse(Instant.MIN);
            if (start.isAfter(covered) && start.isAfter(now)) {
                var gap = Validity.between(covered, start);
                if (Scene.meet(gap, window)) {
                    return Optional.of(gap);
                }
            }
            var end = span.end().orElse(Instant.MAX);
            covered = end.isAfter(covered) ? end : covered;
        }
        return Optional.empty();
    }
}
