package org.comptoir.care.route;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A conversation that seeks an agent, in its line, with the agents looked at for it: the first of
/// those who could serve it, and some of those who could not. `members` says how many there are in
/// all.
public record Look(Request request, QueueRules queue, List<Candidate> candidates, int members) {
    public Look {
        candidates = List.copyOf(candidates);
    }

    /// Which conversation comes first: one at the front, then the highest effective priority, then
    /// the earliest arrival, then the id.
    static Comparator<Look> order(Instant at) {
        return Comparator.comparing((Look it) -> !it.request.front())
                .thenComparing(it -> it.priority(at), Comparator.reverseOrder())
                .thenComparing(it -> it.request.arrived())
                .thenComparing(it -> it.request.id().value());
    }

    long priority(Instant at) {
        return queue.effectivePriority(request, at);
    }
}
