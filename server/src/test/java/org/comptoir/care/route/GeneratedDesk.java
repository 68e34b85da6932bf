package org.comptoir.care.route;

import static org.comptoir.care.route.Desk.agentId;
import static org.comptoir.care.route.Desk.conversation;
import static org.comptoir.care.route.Desk.queueId;
import static org.comptoir.care.route.Desk.seconds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.Overflow;
import org.comptoir.care.route.QueueRules.State;
import org.comptoir.care.route.QueueRules.Times;

/// A desk made by chance, and what people do at it.
final class GeneratedDesk {
    final List<QueueRules> queues = new ArrayList<>();
    final Floor floor;
    Instant now = Desk.NINE;

    private final Chance chance;
    private int arrived;

    GeneratedDesk(Chance chance) {
        this.chance = chance;
        int number = 1 + chance.upTo(4);
        for (int place = 0; place < number; place++) {
            queues.add(queue(place, number));
        }
        floor = new Floor(queues);
        int people = 1 + chance.upTo(6);
        for (int place = 0; place < people; place++) {
            floor.put(agent(place));
        }
    }

    private QueueRules queue(int number, int of) {
        int other = chance.upTo(of);
        return new QueueRules(
                queueId(number),
                chance.percent(75) ? Mode.AUTOMATIC : Mode.MANUAL,
                chance.percent(85) ? State.OPEN : chance.of(State.DRAINING, State.CLOSED),
                chance.upTo(3),
                chance.percent(20) ? Duration.ZERO : seconds(15 + 15 * chance.upTo(4)),
                chance.percent(50) ? Set.of() : Set.of(chance.of("fr", "tools")),
                1 + chance.upTo(3),
                chance.percent(70) ? 0 : 4,
                new Times(
                        seconds(10 + chance.upTo(30)),
                        seconds(60),
                        seconds(chance.percent(20) ? 0 : 60),
                        seconds(120 + 60 * chance.upTo(5))),
                other == number || chance.percent(40)
                        ? Optional.empty()
                        : Optional.of(new Overflow(queueId(other), seconds(30))));
    }

    private Agent agent(int number) {
        var skills = new HashSet<String>();
        var member = new HashSet<QueueId>();
        for (var skill : List.of("fr", "tools")) {
            if (chance.percent(60)) {
                skills.add(skill);
            }
        }
        queues.stream().filter(_ -> chance.percent(60)).forEach(it -> member.add(it.id()));
        var presence = Desk.there(now);
        return new Agent(
                agentId(number), 1 + chance.upTo(4), skills, member, presence, Instant.EPOCH);
    }

    /// A shopper comes.
    Optional<Recorded> arrives() {
        var queue = chance.of(queues);
        return floor.arrive(Request.arriving(conversation(++arrived), queue, now));
    }

    /// Time goes on, and most connections give their signs of life.
    void wait(int upTo) {
        now = now.plusMillis(chance.upTo(upTo * 1000));
        for (var it : floor.agents()) {
            if (it.presence().ended().isEmpty()
                    && it.presence().goneSince(now).isEmpty()
                    && chance.percent(90)) {
                beats(it, it.presence().standing());
            }
        }
    }

    /// Somebody leaves the room, comes back, goes away from his desk, or says that he is there.
    Optional<Agent> stirs() {
        var it = chance.of(List.copyOf(floor.agents()));
        switch (chance.upTo(4)) {
            case 0 -> {
                var presence = it.presence();
                floor.put(
                        it.with(
                                new Presence(
                                        presence.standing(),
                                        presence.lastBeat(),
                                        Optional.of(now))));
            }
            case 1 -> beats(it, it.presence().standing());
            case 2 -> beats(it, Standing.AWAY);
            default -> {
                beats(it, Standing.AVAILABLE);
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    private void beats(Agent it, Standing standing) {
        floor.put(it.with(new Presence(standing, now, Optional.empty())));
    }

    /// Somebody does something with some conversation; often with one that is his or laid before
    /// him.
    Optional<Recorded> acts() {
        var open = List.copyOf(floor.requests());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var it = chance.of(open);
        var own = it.offer().map(Offer::agent).or(it::owner);
        var agent =
                own.isPresent() && chance.percent(80)
                        ? own.get()
                        : chance.of(List.copyOf(floor.agents())).id();
        var colleague = chance.of(List.copyOf(floor.agents())).id();
        var command =
                chance.of(
                        new Command.Accept(agent),
                        new Command.Accept(agent),
                        new Command.Accept(agent),
                        new Command.Refuse(agent),
                        new Command.Pick(agent),
                        new Command.TakeOver(colleague),
                        new Command.TransferToAgent(agent, colleague),
                        new Command.TransferToQueue(agent, chance.of(queues).id()),
                        new Command.Keep(agent),
                        new Command.Consult(agent, colleague),
                        new Command.Requeue(agent),
                        new Command.End(agent),
                        new Command.End(agent),
                        new Command.Leave());
        var question = floor.asked(command, it.id(), now);
        return Router.answer(question) instanceof Decision decision
                ? Optional.of(new Recorded(question, decision))
                : Optional.empty();
    }

    /// The same desk as another node has read it.
    Floor copy() {
        var copy = new Floor(queues);
        floor.requests().forEach(copy::put);
        floor.agents().forEach(copy::put);
        return copy;
    }
}
