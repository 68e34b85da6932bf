package org.comptoir.care.route;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.members.UserId;

/// The rules once more, word by word and looking at everybody each time: what the router is held
/// against.
final class NaiveRouter {
    private final List<QueueRules> queues;
    private final Collection<Request> requests;
    private final Collection<Agent> agents;
    private final Instant at;

    NaiveRouter(List<QueueRules> queues, Floor floor, Instant at) {
        this.queues = queues;
        requests = floor.requests();
        agents = floor.agents();
        this.at = at;
    }

    /// A conversation and who is asked for it.
    record Pair(ConversationId conversation, UserId agent) {}

    Optional<Pair> next() {
        var line = new ArrayList<Request>();
        for (var it : requests) {
            var queue = queue(lineOf(it));
            if (seeks(it)
                    && queue.mode() == QueueRules.Mode.AUTOMATIC
                    && queue.state() != QueueRules.State.CLOSED) {
                line.add(it);
            }
        }
        line.sort((one, other) -> isBefore(one, other) ? -1 : 1);
        for (var it : line) {
            Agent best = null;
            for (var agent : agents) {
                if (may(agent, it) && (best == null || isBefore(agent, best))) {
                    best = agent;
                }
            }
            if (best != null) {
                return Optional.of(new Pair(it.id(), best.id()));
            }
        }
        return Optional.empty();
    }

    private static QueueId lineOf(Request it) {
        return it.handover().isPresent() && it.handover().get().queue().isPresent()
                ? it.handover().get().queue().get()
                : it.queue();
    }

    private static boolean seeks(Request it) {
        boolean handedToQueue =
                it.handover().isPresent() && it.handover().get().queue().isPresent();
        return it.offer().isEmpty() && (it.state() == ConversationState.WAITING || handedToQueue);
    }

    private boolean isBefore(Request one, Request other) {
        if (one.front() != other.front()) {
            return one.front();
        }
        if (grown(one) != grown(other)) {
            return grown(one) > grown(other);
        }
        return one.arrived().equals(other.arrived())
                ? one.id().value().compareTo(other.id().value()) < 0
                : one.arrived().isBefore(other.arrived());
    }

    private long grown(Request it) {
        var step = queue(lineOf(it)).step();
        return it.priority()
                + (step.isZero() ? 0 : Duration.between(it.arrived(), at).dividedBy(step));
    }

    private boolean may(Agent agent, Request it) {
        var line = queue(lineOf(it));
        boolean serves = serves(agent, line);
        if (it.overflowed() && line.overflow().isPresent()) {
            serves = serves || serves(agent, queue(line.overflow().get().queue()));
        }
        boolean own = it.owner().isPresent() && it.owner().get().equals(agent.id());
        boolean fresh =
                agent.presence().ended().isEmpty()
                        && Duration.between(agent.presence().lastBeat(), at).toSeconds() <= 21;
        return serves
                && !own
                && !it.passed().contains(agent.id())
                && fresh
                && agent.presence().standing() == Standing.AVAILABLE
                && load(agent.id()) < agent.capacity()
                && load(agent.id(), line.id()) < line.capacity();
    }

    private static boolean serves(Agent agent, QueueRules queue) {
        return agent.queues().contains(queue.id()) && agent.skills().containsAll(queue.skills());
    }

    private boolean isBefore(Agent one, Agent other) {
        double mine = (double) load(one.id()) / one.capacity();
        double his = (double) load(other.id()) / other.capacity();
        if (mine != his) {
            return mine < his;
        }
        return one.lastAssigned().equals(other.lastAssigned())
                ? one.id().value().compareTo(other.id().value()) < 0
                : one.lastAssigned().isBefore(other.lastAssigned());
    }

    int load(UserId agent) {
        return queues.stream().mapToInt(it -> load(agent, it.id())).sum();
    }

    /// What he has in hand of a queue, and what lies before him from it.
    int load(UserId agent, QueueId queue) {
        int load = 0;
        for (var it : requests) {
            if (it.owner().isPresent()
                    && it.owner().get().equals(agent)
                    && it.queue().equals(queue)) {
                load++;
            }
            if (it.offer().isPresent()
                    && it.offer().get().agent().equals(agent)
                    && lineOf(it).equals(queue)) {
                load++;
            }
        }
        return load;
    }

    private QueueRules queue(QueueId id) {
        return queues.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
