package org.comptoir.care.socket;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Presences;
import org.comptoir.care.route.Presence;
import org.comptoir.care.serve.Registrations;
import org.comptoir.care.serve.Service;
import org.comptoir.care.serve.Wish;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Standing;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Does what an agent asks over his socket.
@Component
class AgentCommands {
    private static final int MOST_OWN = 200;

    private final Registrations agents;
    private final Service service;
    private final Presences presences;
    private final Attendance attendance;
    private final Following following;
    private final Conversations conversations;
    private final Access access;
    private final AgentFrames frames;
    private final Frames common;
    private final Sockets sockets;
    private final FloorRounds floor;
    private final ShopperRounds shoppers;
    private final Clock clock;

    AgentCommands(
            Registrations agents,
            Service service,
            Presences presences,
            Attendance attendance,
            Following following,
            Conversations conversations,
            Access access,
            AgentFrames frames,
            Frames common,
            Sockets sockets,
            FloorRounds floor,
            ShopperRounds shoppers,
            Clock clock) {
        this.agents = agents;
        this.service = service;
        this.presences = presences;
        this.attendance = attendance;
        this.following = following;
        this.conversations = conversations;
        this.access = access;
        this.frames = frames;
        this.common = common;
        this.sockets = sockets;
        this.floor = floor;
        this.shoppers = shoppers;
        this.clock = clock;
    }

    void run(CareSocket socket, Frame frame) {
        switch (frame.type()) {
            case "hello" -> hello(socket, frame);
            case "standing" -> standing(socket, frame);
            case "listen" -> listen(socket, frame);
            case "unlisten" -> unlisten(socket, frame);
            case "watch" -> floor.watch(socket, frame.yes("floor"));
            case "shoppers" -> shoppers.watch(socket, frame);
            case "accept",
                    "refuse",
                    "pick",
                    "take-over",
                    "keep",
                    "requeue",
                    "end",
                    "transfer",
                    "consult",
                    "wrap-up" ->
                    wish(socket, frame);
            default -> throw Problem.invalid("type", "unknown-frame", frame.type());
        }
    }

    /// What he has is told at once; what is laid before him between the first look and the last is
    /// found by the last.
    private void hello(CareSocket socket, Frame frame) {
        socket.joining(() -> greet(socket, frame));
    }

    private void greet(CareSocket socket, Frame frame) {
        var caller = socket.caller();
        var actor = socket.actor();
        agents.require(caller.store(), actor);
        var places = frame.places("conversations");
        var notes = frame.places("notes");
        if (socket.greet()) {
            attendance.arrive(socket);
        }
        var own = conversations.ofAgent(caller.store(), actor, null, MOST_OWN).items();
        socket.send(
                frames.welcome(
                        caller,
                        presences.of(caller.store().id(), actor.requireUser()),
                        clock.instant(),
                        own));
        var all = new LinkedHashMap<>(places);
        conversations
                .ofAgent(caller.store(), actor, null, MOST_OWN)
                .items()
                .forEach(it -> all.putIfAbsent(it.id(), 0));
        all.forEach((id, seq) -> following.rejoin(socket, id, seq, notes.getOrDefault(id, 0)));
    }

    /// What is laid before him without his asking; what he has named in his hello is told only
    /// once.
    void attend(CareSocket socket, Conversation conversation) {
        socket.joining(() -> {
            if (socket.isGreeted() && !socket.follows(conversation.id())) {
                following.follow(socket, conversation, 0, 0);
            }
        });
    }

    private void standing(CareSocket socket, Frame frame) {
        var caller = socket.caller();
        var agent = socket.actor().requireUser();
        if (agents.registered(caller.store(), socket.actor()).isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "not-an-agent");
        }
        var wished =
                switch (frame.required("standing")) {
                    case "available" -> Presence.Standing.AVAILABLE;
                    case "away" -> Presence.Standing.AWAY;
                    default -> throw Problem.invalid("standing", "frame-field", "standing");
                };
        presences.standing(caller.store().id(), agent, wished);
        sockets.open().stream()
                .filter(it -> it.caller().agent())
                .filter(it -> it.caller().identity().equals(caller.identity()))
                .forEach(this::tellStanding);
    }

    /// How he counts now: also after an offer that he left unanswered.
    void tellStanding(CareSocket socket) {
        var agent = new UserId(UUID.fromString(socket.caller().identity()));
        presences
                .of(socket.caller().store().id(), agent)
                .ifPresent(it -> socket.send(frames.standing(it.standing())));
    }

    private void wish(CareSocket socket, Frame frame) {
        var key = frame.required("key");
        var to = frame.type().equals("transfer") ? frame.inner("to") : frame;
        var wish =
                new Wish(
                        key,
                        frame.type(),
                        frame.conversation(),
                        to.uuid("agent").map(UserId::new),
                        to.uuid("queue").map(QueueId::new),
                        frame.optional("reason"),
                        frame.optional("text"));
        var answer = service.answer(socket.caller().store(), socket.actor(), wish);
        socket.send(common.done(key, answer.conversation(), answer.version()));
    }

    /// A supervisor, or whose advice was asked for, reads along.
    private void listen(CareSocket socket, Frame frame) {
        var conversation = conversations.get(socket.actor(), frame.conversation());
        if (!access.of(socket.actor(), conversation).staff()) {
            throw Problem.missing("no-such-conversation", conversation.id());
        }
        following.follow(socket, conversation, 0, 0);
        done(socket, frame, conversation);
    }

    private void unlisten(CareSocket socket, Frame frame) {
        var id = frame.conversation();
        var conversation = conversations.get(socket.actor(), id);
        if (access.of(socket.actor(), conversation) == Standing.SUPERVISOR) {
            following.leave(socket, id);
        }
        done(socket, frame, conversation);
    }

    private void done(CareSocket socket, Frame frame, Conversation conversation) {
        Optional.ofNullable(frame.key())
                .ifPresent(key ->
                        socket.send(common.done(key, conversation.id(), conversation.version())));
    }
}
