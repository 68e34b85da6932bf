package org.comptoir.care.route;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.members.UserId;

/// The agents of one queue: those who could be asked, in order, and the rest.
final class Crew {
    private final TreeSet<Rank> ready = new TreeSet<>(Rank.ORDER);
    private final Map<UserId, Rank> ranks = new HashMap<>();
    private final SequencedSet<UserId> resting = new LinkedHashSet<>();

    void ready(Rank rank) {
        remove(rank.agent());
        ranks.put(rank.agent(), rank);
        ready.add(rank);
    }

    void rest(UserId agent) {
        remove(agent);
        resting.add(agent);
    }

    void remove(UserId agent) {
        var rank = ranks.remove(agent);
        if (rank != null) {
            ready.remove(rank);
        }
        resting.remove(agent);
    }

    boolean hasReady() {
        return !ready.isEmpty();
    }

    Iterable<Rank> inOrder() {
        return ready;
    }

    Stream<Rank> ready() {
        return ready.stream();
    }

    Stream<UserId> resting() {
        return resting.stream();
    }

    int size() {
        return ready.size() + resting.size();
    }
}
