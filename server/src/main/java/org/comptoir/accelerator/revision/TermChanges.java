package org.comptoir.accelerator.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.platform.page.Status;

/// Which terms of a deployed contract may be changed, by their places, why the others may not, and
/// the revisions so far, the latest first.
public record TermChanges(
        Map<Integer, String> open, Map<Integer, String> shut, List<Line> revisions) {
    public TermChanges {
        open = Map.copyOf(open);
        shut = Map.copyOf(shut);
        revisions = List.copyOf(revisions);
    }

    /// A revision: which term was changed, by whom and why, what was decided, and whether the
    /// reader may take it back.
    public record Line(
            int number,
            Status state,
            String at,
            String what,
            Optional<String> by,
            Optional<String> reason,
            Optional<String> decided,
            boolean his) {}
}
