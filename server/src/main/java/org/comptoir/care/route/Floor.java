package org.comptoir.care.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.State;
import org.comptoir.members.UserId;

/// All of one store's care at a moment: queues, agents, conversations. It finds what a question
/// depends on without looking at everybody, asks the router, and carries out what is decided. For
/// one thread at a time.
public final class Floor {
    private static final int AFTER = 2;

    private final Map<QueueId, QueueRules> queues = new HashMap<>();
    private final Map<UserId, Agent> agents = new HashMap<>();
    private final Map<ConversationId, Request> requests = new HashMap<>();
    private final Lines lines = new Lines();
    private final Staff staff;

    public Floor(Collection<QueueRules> rules) {
        rules.forEach(it -> queues.put(it.id(), it));
        staff = new Staff(queues);
    }

    /// A new agent, or what has become of one.
    public void put(Agent agent) {
        agents.put(agent.id(), agent);
        staff.put(agent);
    }

    /// A new conversation, or what has become of one.
    public void put(Request request) {
        var before = requests.get(request.id());
        if (before != null) {
            lines.remove(before);
            staff.release(before);
        }
        if (request.state() == ConversationState.ENDED) {
            requests.remove(request.id());
            return;
        }
        requests.put(request.id(), request);
        staff.occupy(request);
        lines.add(request);
    }

    public Optional<Request> request(ConversationId id) {
        return Optional.ofNullable(requests.get(id));
    }

    public Optional<Agent> agent(UserId id) {
        return Optional.ofNullable(agents.get(id));
    }

    public Collection<Request> requests() {
        return List.copyOf(requests.values());
    }

    public Collection<Agent> agents() {
        return List.copyOf(agents.values());
    }

    /// How many places of an agent are taken.
    public int load(UserId agent) {
        return staff.load(agent);
    }

    /// A place of an agent is taken by what is no conversation yet.
    public void hold(UserId agent, QueueId queue) {
        staff.hold(agent, queue);
    }

    /// Why an agent may take no more of a queue, if so.
    public Optional<Reason> obstacle(UserId agent, QueueId id, Instant at) {
        var queue = queue(id);
        var unnamed = new ConversationId(new UUID(0, 0));
        return queue.state() == State.CLOSED
                ? Optional.of(Reason.of("queue-not-open"))
                : staff.obstacle(agent, Request.arriving(unnamed, queue, at));
    }

    /// Who is asked next, if anybody can be.
    public Optional<Recorded> next(Instant at) {
        var line = lines.inOrder(at, queues, this::isServed);
        var passedOver = new ArrayList<Look>();
        while (line.hasNext()) {
            var look = staff.look(line.next(), at);
            if (look.candidates().stream().anyMatch(it -> it.obstacle(at).isEmpty())) {
                var looks =
                        new ArrayList<>(passedOver.subList(0, Math.min(AFTER, passedOver.size())));
                looks.add(look);
                for (int more = 0; more < AFTER && line.hasNext(); more++) {
                    looks.add(unseen(line.next()));
                }
                return recorded(new Question.Next(at, looks));
            }
            passedOver.add(look);
        }
        return Optional.empty();
    }

    private Look unseen(Request request) {
        return new Look(request, queue(request.line()), List.of(), 0);
    }

    private boolean isServed(Lines.Lane lane) {
        var queue = queue(lane.queue());
        return queue.mode() == Mode.AUTOMATIC
                && queue.state() != State.CLOSED
                && staff.canServe(queue, lane.overflowed());
    }

    /// All for which time has run out. Cheap enough to be asked every second.
    public List<Recorded> due(Instant at) {
        var there = new HashMap<QueueId, Integer>();
        queues.values().forEach(it -> there.put(it.id(), staff.there(it, at)));
        return requests.values().stream()
                .map(it -> recorded(due(it, there, at)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Takes in a conversation that has just arrived; the decision is that it becomes a message, if
    /// it may not wait.
    public Optional<Recorded> arrive(Request request) {
        var waiting =
                requests.values().stream()
                        .filter(it -> it.queue().equals(request.queue()) && it.owner().isEmpty())
                        .filter(it -> it.state() != ConversationState.MESSAGE)
                        .count();
        put(request);
        return admits(request, (int) waiting);
    }

    /// The same for one that has no name yet, behind so many that wait.
    public Optional<Recorded> admits(QueueId queue, int waiting, Instant at) {
        var unnamed = new ConversationId(new UUID(0, 0));
        return admits(Request.arriving(unnamed, queue(queue), at), waiting);
    }

    private Optional<Recorded> admits(Request request, int waiting) {
        var queue = queue(request.queue());
        var at = request.since();
        int helpers = queue.overflow().map(it -> staff.there(queue(it.queue()), at)).orElse(0);
        return recorded(
                new Question.Arrives(at, request, queue, waiting, staff.there(queue, at), helpers));
    }

    /// Whether a decision that was planned with an older view still holds here: nothing has become
    /// of the conversation since, and the agent still has room.
    public boolean holds(Recorded planned, Instant at) {
        var request = requests.get(planned.decision().conversation());
        return request != null
                && switch (planned.question()) {
                    case Question.Next it ->
                            it.looks().stream().anyMatch(look -> look.request().equals(request))
                                    && planned.decision()
                                            .agent()
                                            .flatMap(this::agent)
                                            .map(agent -> staff.candidate(agent, request))
                                            .filter(agent -> agent.obstacle(at).isEmpty())
                                            .isPresent();
                    case Question.Due it ->
                            it.request().equals(request)
                                    && Router.answer(
                                                    due(
                                                            request,
                                                            queue(request.queue()),
                                                            it.there(),
                                                            it.helpers(),
                                                            it.at()))
                                            .equals(planned.decision());
                    case Question.Arrives _, Question.Asked _ -> false;
                };
    }

    private Question.Due due(Request request, Map<QueueId, Integer> there, Instant at) {
        var queue = queue(request.queue());
        int helpers = queue.overflow().map(it -> there.getOrDefault(it.queue(), 0)).orElse(0);
        return due(request, queue, there.getOrDefault(queue.id(), 0), helpers, at);
    }

    private Question.Due due(
            Request request, QueueRules queue, int there, int helpers, Instant at) {
        return new Question.Due(
                at,
                request,
                queue,
                request.owner().flatMap(this::agent).map(Agent::presence),
                request.offer().flatMap(it -> agent(it.agent())).map(Agent::presence),
                there,
                helpers);
    }

    /// The question whether a person may do something with a conversation of this floor.
    public Question.Asked asked(Command command, ConversationId conversation, Instant at) {
        var request = requests.get(conversation);
        if (request == null) {
            throw new NoSuchElementException("No conversation " + conversation);
        }
        var target =
                command instanceof Command.TransferToQueue it
                        ? Optional.ofNullable(queues.get(it.queue()))
                        : Optional.<QueueRules>empty();
        return new Question.Asked(
                at,
                command,
                request,
                queue(request.line()),
                target,
                command.candidate().flatMap(this::agent).map(it -> staff.candidate(it, request)));
    }

    private QueueRules queue(QueueId id) {
        var found = queues.get(id);
        if (found == null) {
            throw new NoSuchElementException("No queue " + id);
        }
        return found;
    }

    private static Optional<Recorded> recorded(Question question) {
        return Router.answer(question) instanceof Decision it
                ? Optional.of(new Recorded(question, it))
                : Optional.empty();
    }

    /// Carries out a decision about a conversation of this floor.
    public void apply(Decision decision) {
        var request = requests.get(decision.conversation());
        if (request == null) {
            throw new NoSuchElementException("No conversation " + decision.conversation());
        }
        put(request.after(decision));
        decision.agent().flatMap(this::agent).map(it -> it.after(decision)).ifPresent(this::put);
    }
}
