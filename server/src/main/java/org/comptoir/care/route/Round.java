package org.comptoir.care.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// All there is to decide on a floor at a moment: what is due first, then who is asked.
public final class Round {
    private Round() {}

    /// Decides and carries out on this floor, up to so many decisions.
    public static List<Recorded> of(Floor floor, Instant at, int limit) {
        var decided = new ArrayList<Recorded>();
        var due = floor.due(at);
        while (!due.isEmpty() && decided.size() < limit) {
            due.forEach(it -> floor.apply(it.decision()));
            decided.addAll(due);
            due = floor.due(at);
        }
        var next = floor.next(at);
        while (next.isPresent() && decided.size() < limit) {
            floor.apply(next.get().decision());
            decided.add(next.get());
            next = floor.next(at);
        }
        return decided;
    }
}
