package org.comptoir.care.socket;

import java.time.Clock;
import java.util.List;
import org.comptoir.care.serve.Ratings;
import org.comptoir.care.show.Shows;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Event;
import org.comptoir.care.talk.Opening;
import org.comptoir.care.talk.Relay;
import org.comptoir.care.talk.Seen;
import org.comptoir.care.talk.Stream;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Does what a client asks over the socket. Nothing is dropped in silence: what is not done is
/// answered with a problem that names the client's key.
@Component
class Commands {
    private static final Logger log = LoggerFactory.getLogger(Commands.class);
    private static final int OWN = 20;

    private final Conversations conversations;
    private final Relay relay;
    private final Seen seen;
    private final Shows shows;
    private final PageVisits visits;
    private final Following following;
    private final Attendance attendance;
    private final AgentCommands agents;
    private final Ratings ratings;
    private final VisitorCommands visitors;
    private final Inviting inviting;
    private final ShopperNames names;
    private final Frames frames;
    private final JsonMapper json;
    private final Clock clock;

    Commands(
            Conversations conversations,
            Relay relay,
            Seen seen,
            Shows shows,
            PageVisits visits,
            Following following,
            Attendance attendance,
            AgentCommands agents,
            Ratings ratings,
            VisitorCommands visitors,
            Inviting inviting,
            ShopperNames names,
            Frames frames,
            JsonMapper json,
            Clock clock) {
        this.conversations = conversations;
        this.relay = relay;
        this.seen = seen;
        this.shows = shows;
        this.visits = visits;
        this.following = following;
        this.attendance = attendance;
        this.agents = agents;
        this.ratings = ratings;
        this.visitors = visitors;
        this.inviting = inviting;
        this.names = names;
        this.frames = frames;
        this.json = json;
        this.clock = clock;
    }

    void take(CareSocket socket, String text) {
        Frame frame = null;
        try {
            frame = Frame.read(json, text);
            if (!socket.pace().take()) {
                throw Problem.of(Problem.Kind.TOO_MANY, "too-fast");
            }
            run(socket, frame);
        } catch (Problem problem) {
            tell(socket, frame, problem);
        } catch (RuntimeException failed) {
            tell(socket, frame, Failures.problemOf(failed));
        }
    }

    private void tell(CareSocket socket, @Nullable Frame frame, Problem problem) {
        var locale = socket.caller().locale();
        var key = frame == null ? null : frame.key();
        var named = frame == null ? null : frame.named();
        socket.send(frames.problem(problem, locale, key, named));
    }

    private void run(CareSocket socket, Frame frame) {
        if (socket.caller().visitor()) {
            visitors.run(socket, frame);
            return;
        }
        switch (frame.type()) {
            case "hello" -> {
                if (socket.caller().agent()) {
                    agents.run(socket, frame);
                } else {
                    hello(socket, frame);
                }
            }
            case "open" -> open(socket, frame);
            case "say" -> say(socket, frame, Stream.MESSAGES);
            case "note" -> say(socket, frame, Stream.NOTES);
            case "typing" -> typing(socket, frame);
            case "seen" -> seen(socket, frame);
            case "page" -> visits.opened(socket, frame);
            case "leave" -> leave(socket, frame);
            case "pushed", "decide" -> decide(socket, frame);
            case "rate" -> rate(socket, frame);
            case "invited" -> inviting.answer(socket, frame);
            default -> {
                if (!socket.caller().agent()) {
                    throw Problem.invalid("type", "unknown-frame", frame.type());
                }
                agents.run(socket, frame);
            }
        }
    }

    private void hello(CareSocket socket, Frame frame) {
        var places = frame.places("conversations");
        var notes = frame.places("notes");
        var actor = socket.actor();
        var own = conversations.ofShopper(socket.caller().store(), actor, null, OWN).items();
        names.enter(socket, frame.optional("visit"));
        if (socket.greet()) {
            attendance.visit(socket);
        }
        socket.send(
                frames.welcome(
                        actor.displayName(),
                        clock.instant(),
                        own.stream().filter(it -> it.endedAt().isEmpty()).toList()));
        places.forEach((id, seq) -> following.rejoin(socket, id, seq, notes.getOrDefault(id, 0)));
        attendance.tell(socket.followed().values(), true);
        inviting.retell(socket);
    }

    /// A conversation that is laid before an agent.
    void attend(CareSocket socket, Conversation conversation) {
        try {
            agents.attend(socket, conversation);
        } catch (RuntimeException failed) {
            log.warn("Conversation {} is shown with the next look", conversation.id(), failed);
        }
    }

    /// An agent has lost a conversation: perhaps because he left an offer unanswered.
    void lost(CareSocket socket) {
        if (socket.caller().agent()) {
            Thread.startVirtualThread(() -> agents.tellStanding(socket));
        }
    }

    private void open(CareSocket socket, Frame frame) {
        var caller = socket.caller();
        var store = caller.store();
        var key = frame.required("key");
        var language = Conversations.language(store, socket.actor(), caller.locale());
        var opened =
                conversations.open(
                        store,
                        socket.actor(),
                        new Opening(
                                key,
                                frame.optional("queue"),
                                frame.optional("topic").orElse(""),
                                frame.required("text"),
                                caller.signedName().or(() -> frame.optional("name")),
                                language,
                                frame.optional("page")));
        socket.send(frames.ack(key, opened.opened()));
        following.follow(socket, opened, 0, 0);
    }

    private void say(CareSocket socket, Frame frame, Stream stream) {
        var key = frame.required("key");
        var answer =
                conversations.say(
                        socket.actor(), frame.conversation(), stream, key, frame.required("text"));
        var _ =
                answer.whenComplete((stored, failed) -> {
                    if (failed == null) {
                        socket.send(frames.ack(key, stored));
                    } else {
                        tell(socket, frame, Failures.problemOf(failed));
                    }
                });
    }

    private void typing(CareSocket socket, Frame frame) {
        var followed = following.require(socket, frame.conversation());
        relay.pass(new Event.Typing(followed.conversation(), followed.author()), socket);
    }

    private void seen(CareSocket socket, Frame frame) {
        var followed = following.require(socket, frame.conversation());
        int seq = frame.number("seq");
        if (seen.mark(followed.conversation().id(), followed.author(), seq)) {
            relay.pass(new Event.Seen(followed.conversation(), followed.author(), seq), socket);
        }
    }

    private void decide(CareSocket socket, Frame frame) {
        shows.decide(socket.actor(), frame.conversation(), frame.name("id"), frame.yes("accepted"));
    }

    private void leave(CareSocket socket, Frame frame) {
        conversations.leave(socket.actor(), frame.conversation());
    }

    private void rate(CareSocket socket, Frame frame) {
        var id = frame.conversation();
        int stars = frame.number("stars");
        var rated = ratings.rate(socket.actor(), id, stars, frame.optional("text"));
        if (frame.key() != null) {
            socket.send(frames.done(frame.required("key"), id, rated.version()));
        }
    }

    /// Whoever is gone follows nothing, and the other side is told.
    void leaveAll(CareSocket socket) {
        var followed = List.copyOf(socket.followed().values());
        following.leaveAll(socket);
        if (socket.isGreeted()) {
            attendance.leave(socket, followed);
        }
    }
}
