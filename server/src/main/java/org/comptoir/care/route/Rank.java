package org.comptoir.care.route;

import java.time.Instant;
import java.util.Comparator;
import org.comptoir.members.UserId;

/// An agent's place among those who could be asked.
record Rank(int load, int capacity, Instant lastAssigned, UserId agent) {
    static final Comparator<Rank> ORDER =
            ((Comparator<Rank>) Rank::byLoad)
                    .thenComparing(Rank::lastAssigned)
                    .thenComparing(it -> it.agent.value());

    /// Compares shares without dividing.
    static int byLoad(Rank one, Rank other) {
        return Long.compare((long) one.load * other.capacity, (long) other.load * one.capacity);
    }
}
