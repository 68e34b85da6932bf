package org.comptoir.care.route;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether an agent is there: what he says himself, when his connection last gave a sign of life,
/// and when it ended.
public record Presence(Standing standing, Instant lastBeat, Optional<Instant> ended) {
    /// How often a connection gives a sign of life.
    public static final Duration BEAT = Duration.ofSeconds(20);

    /// After how long without one it is dead.
    public static final Duration DEAD = BEAT.multipliedBy(2);

    private static final Duration ON_ITS_WAY = Duration.ofSeconds(2);

    /// What an agent wishes, or has shown by leaving an offer unanswered.
    public enum Standing {
        AVAILABLE,
        AWAY,
        NOT_RESPONDING
    }

    /// Whether no sign of life is overdue.
    public boolean isReachable(Instant at) {
        return ended.isEmpty() && !at.isAfter(lastBeat.plus(BEAT).plus(ON_ITS_WAY));
    }

    /// When his connection ended, if it has.
    public Optional<Instant> goneSince(Instant at) {
        var dead = lastBeat.plus(DEAD);
        return ended.isPresent() || at.isBefore(dead) ? ended : Optional.of(dead);
    }

    /// Whether he is connected, or was so shortly ago that he may come back.
    boolean isThere(Instant at, Duration grace) {
        return goneSince(at).map(since -> at.isBefore(since.plus(grace))).orElse(true);
    }

    /// The same person, standing otherwise.
    public Presence standing(Standing other) {
        return new Presence(other, lastBeat, ended);
    }
}
