package org.comptoir.care.route;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.care.ConversationId;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.Overflow;
import org.comptoir.care.route.QueueRules.State;
import org.comptoir.care.route.QueueRules.Times;
import org.comptoir.members.UserId;

/// Small queues, agents and conversations for tests, by number.
final class Desk {
    static final Instant NINE = Instant.parse("2026-06-15T09:00:00Z");
    static final Times TIMES =
            new Times(seconds(30), seconds(120), seconds(60), Duration.ofMinutes(30));

    private Desk() {}

    static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    static QueueId queueId(int number) {
        return new QueueId(new UUID(1, number));
    }

    static UserId agentId(int number) {
        return new UserId(new UUID(2, number));
    }

    static ConversationId conversation(int number) {
        return new ConversationId(new UUID(3, number));
    }

    /// An open, automatic queue with room for everybody.
    static QueueRules queue(int number) {
        return new QueueRules(
                queueId(number),
                Mode.AUTOMATIC,
                State.OPEN,
                0,
                seconds(60),
                Set.of(),
                9,
                0,
                TIMES,
                Optional.empty());
    }

    static QueueRules with(QueueRules it, Mode mode, State state) {
        return new QueueRules(
                it.id(),
                mode,
                state,
                it.priority(),
                it.step(),
                it.skills(),
                it.capacity(),
                it.limit(),
                it.times(),
                it.overflow());
    }

    static QueueRules with(QueueRules it, int priority, Duration step) {
        return new QueueRules(
                it.id(),
                it.mode(),
                it.state(),
                priority,
                step,
                it.skills(),
                it.capacity(),
                it.limit(),
                it.times(),
                it.overflow());
    }

    static QueueRules needing(QueueRules it, String... skills) {
        return new QueueRules(
                it.id(),
                it.mode(),
                it.state(),
                it.priority(),
                it.step(),
                Set.of(skills),
                it.capacity(),
                it.limit(),
                it.times(),
                it.overflow());
    }

    static QueueRules holding(QueueRules it, int capacity, int limit) {
        return new QueueRules(
                it.id(),
                it.mode(),
                it.state(),
                it.priority(),
                it.step(),
                it.skills(),
                capacity,
                limit,
                it.times(),
                it.overflow());
    }

    static QueueRules overflowing(QueueRules it, int queue, Duration after) {
        return new QueueRules(
                it.id(),
                it.mode(),
                it.state(),
                it.priority(),
                it.step(),
                it.skills(),
                it.capacity(),
                it.limit(),
                it.times(),
                Optional.of(new Overflow(queueId(queue), after)));
    }

    /// An agent with three places who has just connected and never had a conversation.
    static Agent agent(int number, Integer... queues) {
        return agent(number, 3, Instant.EPOCH, queues);
    }

    static Agent agent(int number, int capacity, Instant lastAssigned, Integer... queues) {
        return new Agent(
                agentId(number),
                capacity,
                Set.of(),
                Arrays.stream(queues).map(Desk::queueId).collect(Collectors.toSet()),
                there(NINE),
                lastAssigned);
    }

    static Agent skilled(Agent it, String... skills) {
        return new Agent(
                it.id(),
                it.capacity(),
                Set.of(skills),
                it.queues(),
                it.presence(),
                it.lastAssigned());
    }

    static Presence there(Instant lastBeat) {
        return new Presence(Standing.AVAILABLE, lastBeat, Optional.empty());
    }
}
