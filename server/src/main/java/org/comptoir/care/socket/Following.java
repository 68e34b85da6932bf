package org.comptoir.care.socket;

import org.comptoir.care.ConversationId;
import org.comptoir.care.show.Shows;
import org.comptoir.care.socket.CareSocket.Followed;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Relay;
import org.comptoir.care.talk.Seen;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Which connection follows which conversations.
@Component
class Following {
    private final Conversations conversations;
    private final Relay relay;
    private final Seen seen;
    private final Shows shows;
    private final Frames frames;

    Following(Conversations conversations, Relay relay, Seen seen, Shows shows, Frames frames) {
        this.conversations = conversations;
        this.relay = relay;
        this.seen = seen;
        this.shows = shows;
        this.frames = frames;
    }

    /// Tells what came after two numbers, then everything.
    void follow(CareSocket socket, Conversation conversation, int seq, int noteSeq) {
        var author = seen.author(conversation, socket.actor());
        socket.begin(conversation.id(), new Followed(conversation, author));
        try {
            relay.follow(conversation, socket, seq, noteSeq);
            shows.retell(socket, conversation);
        } catch (RuntimeException failed) {
            leave(socket, conversation.id());
            throw failed;
        }
        if (socket.isOver()) {
            leaveAll(socket);
        }
    }

    /// The same for a conversation that the client knows; it is told where there is none for him,
    /// and one that cannot be told stands in the way of no other.
    void rejoin(CareSocket socket, ConversationId id, int seq, int noteSeq) {
        socket.awaitRoom();
        try {
            follow(socket, conversations.get(socket.actor(), id), seq, noteSeq);
        } catch (Problem problem) {
            if (socket.caller().agent()) {
                socket.send(frames.notYours(id));
            } else {
                tell(socket, id, problem);
            }
        } catch (RuntimeException failed) {
            tell(socket, id, Failures.problemOf(failed));
        }
    }

    private void tell(CareSocket socket, ConversationId id, Problem problem) {
        socket.send(frames.problem(problem, socket.caller().locale(), null, id.toString()));
    }

    /// A conversation that is followed; to others it does not exist.
    Followed require(CareSocket socket, ConversationId id) {
        var followed = socket.follows(id) ? socket.followed().get(id) : null;
        if (followed == null) {
            throw Problem.missing("no-such-conversation", id);
        }
        return followed;
    }

    void leave(CareSocket socket, ConversationId id) {
        relay.leave(require(socket, id).conversation(), socket);
        socket.followed().remove(id);
    }

    /// Whoever is gone follows nothing.
    void leaveAll(CareSocket socket) {
        socket.followed().values().forEach(it -> relay.leave(it.conversation(), socket));
        socket.followed().clear();
    }
}
