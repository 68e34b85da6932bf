package org.comptoir.care.route;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.comptoir.members.UserId;

/// An agent beside a conversation: all that a decision about the two depends on. `load` counts his
/// conversations and what is laid before him, `inQueue` those of them in the conversation's queue.
public record Candidate(
        UserId agent,
        int load,
        int capacity,
        int inQueue,
        int queueCapacity,
        boolean member,
        boolean skilled,
        boolean passed,
        Presence presence,
        Instant lastAssigned) {
    /// Who comes first: the lowest share of his capacity in use, then the longest since a
    /// conversation last became his, then the id.
    static final Comparator<Candidate> RANK = Comparator.comparing(Candidate::rank, Rank.ORDER);

    Rank rank() {
        return new Rank(load, capacity, lastAssigned, agent);
    }

    /// Why the router may not offer him the conversation, if so.
    public Optional<Reason> obstacle(Instant at) {
        return unfit().or(() -> passed ? Optional.of(Reason.of("gave-it-back")) : Optional.empty())
                .or(() -> absence(at))
                .or(this::fullness);
    }

    /// Why he may not serve the queue.
    Optional<Reason> unfit() {
        if (!member) {
            return Optional.of(Reason.of("not-in-the-queue"));
        }
        return skilled ? Optional.empty() : Optional.of(Reason.of("lacks-skills"));
    }

    /// Why nothing can be laid before him now.
    Optional<Reason> absence(Instant at) {
        if (presence.goneSince(at).isPresent()) {
            return Optional.of(Reason.of("gone"));
        }
        if (!presence.isReachable(at)) {
            return Optional.of(Reason.of("missed-a-beat"));
        }
        return switch (presence.standing()) {
            case AVAILABLE -> Optional.empty();
            case AWAY -> Optional.of(Reason.of("away"));
            case NOT_RESPONDING -> Optional.of(Reason.of("not-responding"));
        };
    }

    /// Why he has no room.
    Optional<Reason> fullness() {
        if (load >= capacity) {
            return Optional.of(Reason.of("no-room", load, capacity));
        }
        return inQueue < queueCapacity
                ? Optional.empty()
                : Optional.of(Reason.of("no-room-in-queue", inQueue, queueCapacity));
    }
}
