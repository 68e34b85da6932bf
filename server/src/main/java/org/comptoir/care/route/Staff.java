package org.comptoir.care.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.members.UserId;
import org.jspecify.annotations.Nullable;

/// The agents of a floor in the crews of their queues. Who could be asked is kept in order; whether
/// he is still reachable is seen when his turn comes.
final class Staff {
    private static final int ABLE = 4;
    private static final int UNABLE = 8;

    private final Map<QueueId, QueueRules> queues;
    private final Map<UserId, Agent> agents = new HashMap<>();
    private final Map<QueueId, Crew> crews = new HashMap<>();
    private final Map<QueueId, Crew> helpers = new HashMap<>();
    private final Places places = new Places();

    Staff(Map<QueueId, QueueRules> queues) {
        this.queues = queues;
        for (var it : queues.values()) {
            crews.put(it.id(), new Crew());
            it.overflow().ifPresent(to -> helpers.put(to.queue(), new Crew()));
        }
    }

    void put(Agent agent) {
        var before = agents.put(agent.id(), agent);
        if (before != null) {
            Stream.of(crews, helpers)
                    .flatMap(all -> before.queues().stream().map(all::get))
                    .filter(Objects::nonNull)
                    .forEach(it -> it.remove(agent.id()));
        }
        stand(agent);
    }

    void occupy(Request request) {
        places.add(request);
        moved(request);
    }

    void release(Request request) {
        places.remove(request);
        moved(request);
    }

    void hold(UserId agent, QueueId queue) {
        places.hold(agent, queue);
        var holder = agents.get(agent);
        if (holder != null) {
            stand(holder);
        }
    }

    Optional<Reason> obstacle(UserId agent, Request request) {
        var asked = agents.get(agent);
        if (asked == null) {
            return Optional.of(Reason.of("no-agent"));
        }
        var candidate = candidate(asked, request);
        return candidate.unfit().or(candidate::fullness);
    }

    private void moved(Request request) {
        for (var it : request.keepers()) {
            var agent = agents.get(it);
            if (agent != null) {
                stand(agent);
            }
        }
    }

    int load(UserId agent) {
        return places.of(agent);
    }

    /// Whether anybody might take something of this queue now.
    boolean canServe(QueueRules queue, boolean overflowed) {
        return crewsOf(queue, overflowed).stream().anyMatch(Crew::hasReady);
    }

    /// How many of a queue are there, or may come back.
    int there(QueueRules queue, Instant at) {
        var crew = Objects.requireNonNull(crews.get(queue.id()));
        return (int)
                Stream.concat(crew.ready().map(Rank::agent), crew.resting())
                        .map(agents::get)
                        .filter(it -> it != null && it.hasSkillsFor(queue))
                        .filter(it -> it.presence().isThere(at, queue.times().grace()))
                        .count();
    }

    /// Puts an agent among those who could be asked in a queue, or among the rest.
    private void stand(Agent agent) {
        for (var id : agent.queues()) {
            var queue = queues.get(id);
            if (queue != null) {
                boolean free = canBeAsked(agent, queue);
                boolean room = places.of(agent.id(), id) < queue.capacity();
                stand(agent, crews.get(id), free && room);
                stand(agent, helpers.get(id), free);
            }
        }
    }

    private void stand(Agent agent, @Nullable Crew crew, boolean ready) {
        if (crew == null) {
            return;
        }
        if (ready) {
            int load = places.of(agent.id());
            crew.ready(new Rank(load, agent.capacity(), agent.lastAssigned(), agent.id()));
        } else {
            crew.rest(agent.id());
        }
    }

    private boolean canBeAsked(Agent agent, QueueRules queue) {
        return agent.hasSkillsFor(queue)
                && agent.presence().ended().isEmpty()
                && agent.presence().standing() == Standing.AVAILABLE
                && places.of(agent.id()) < agent.capacity();
    }

    /// A conversation with the first who could serve it, and some who could not.
    Look look(Request request, Instant at) {
        var queue = queue(request.line());
        var asked = crewsOf(queue, request.overflowed());
        var found = new LinkedHashMap<UserId, Candidate>();
        for (var crew : asked) {
            able(crew, request, at, found).forEach(it -> found.put(it.agent(), it));
        }
        for (var crew : asked) {
            crew.resting()
                    .limit(UNABLE)
                    .map(agents::get)
                    .forEach(it -> {
                        if (it != null) {
                            found.putIfAbsent(it.id(), candidate(it, request));
                        }
                    });
        }
        int members = asked.stream().mapToInt(Crew::size).sum();
        return new Look(request, queue, List.copyOf(found.values()), members);
    }

    /// The first few of a crew in order, up to enough who can really be asked.
    private List<Candidate> able(
            Crew crew, Request request, Instant at, Map<UserId, Candidate> known) {
        var seen = new ArrayList<Candidate>();
        var lost = new ArrayList<UserId>();
        int enough = 0;
        for (var rank : crew.inOrder()) {
            var agent = agents.get(rank.agent());
            if (agent == null || known.containsKey(rank.agent())) {
                continue;
            }
            if (!agent.presence().isReachable(at)) {
                lost.add(rank.agent());
                continue;
            }
            var candidate = candidate(agent, request);
            enough += candidate.obstacle(at).isEmpty() ? 1 : 0;
            if (seen.size() < UNABLE || candidate.obstacle(at).isEmpty()) {
                seen.add(candidate);
            }
            if (enough == ABLE) {
                break;
            }
        }
        lost.forEach(crew::rest);
        return seen;
    }

    /// An agent beside a conversation.
    Candidate candidate(Agent agent, Request request) {
        var line = queue(request.line());
        var serving = serving(line, request).filter(agent::isMemberOf).toList();
        return new Candidate(
                agent.id(),
                places.of(agent.id()),
                agent.capacity(),
                places.of(agent.id(), line.id()),
                line.capacity(),
                !serving.isEmpty(),
                serving.stream().anyMatch(agent::hasSkillsFor),
                request.passed().contains(agent.id()) || request.isOwnedBy(agent.id()),
                agent.presence(),
                agent.lastAssigned());
    }

    /// The queues whose agents may serve it: its line, and the one that helps out.
    private Stream<QueueRules> serving(QueueRules line, Request request) {
        var help = line.overflow().filter(_ -> request.overflowed()).map(it -> queue(it.queue()));
        return Stream.concat(Stream.of(line), help.stream());
    }

    private List<Crew> crewsOf(QueueRules line, boolean overflowed) {
        var help = line.overflow().filter(_ -> overflowed).map(it -> helpers.get(it.queue()));
        return Stream.concat(Stream.ofNullable(crews.get(line.id())), help.stream()).toList();
    }

    private QueueRules queue(QueueId id) {
        var found = queues.get(id);
        if (found == null) {
            throw new NoSuchElementException("No queue " + id);
        }
        return found;
    }
}
