package org.comptoir.care.route;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.care.QueueId;

/// What routing has to know of a queue. A `limit` of 0 is none; a `step` of zero lets no priority
/// grow.
public record QueueRules(
        QueueId id,
        Mode mode,
        State state,
        int priority,
        Duration step,
        Set<String> skills,
        int capacity,
        int limit,
        Times times,
        Optional<Overflow> overflow) {
    /// Where conversations are that have no queue: their store had none as they came.
    public static final QueueId NONE = new QueueId(new UUID(0, 0));

    public QueueRules {
        skills = Set.copyOf(skills);
    }

    /// Whether conversations are offered to agents, or picked by them.
    public enum Mode {
        AUTOMATIC,
        MANUAL
    }

    /// Whether new conversations come in, and whether those that wait are still served.
    public enum State {
        OPEN,
        DRAINING,
        CLOSED
    }

    /// How long an offer stands, how long a transfer to this queue may take, how long the
    /// conversations of an agent who dropped out stay his, and how long a shopper waits before his
    /// request becomes a message.
    public record Times(Duration offer, Duration transfer, Duration grace, Duration patience) {}

    /// The queue whose agents help out, and after which wait.
    public record Overflow(QueueId queue, Duration after) {}

    /// What holds for conversations without a queue: whoever serves the store answers them by hand,
    /// and none that he gives back waits for anybody.
    public static QueueRules ofNone() {
        var minute = Duration.ofMinutes(1);
        return new QueueRules(
                NONE,
                Mode.MANUAL,
                State.CLOSED,
                0,
                Duration.ZERO,
                Set.of(),
                Integer.MAX_VALUE,
                0,
                new Times(minute.dividedBy(2), minute.multipliedBy(2), minute, minute),
                Optional.empty());
    }

    /// The same queue, where nobody helps out.
    public QueueRules withoutOverflow() {
        return new QueueRules(
                id, mode, state, priority, step, skills, capacity, limit, times, Optional.empty());
    }

    /// The priority of a conversation in this queue, grown by its waiting.
    public long effectivePriority(Request request, Instant at) {
        long waited = Duration.between(request.arrived(), at).toMillis();
        return step.isZero() || waited < 0
                ? request.priority()
                : request.priority() + waited / step.toMillis();
    }
}
