package org.comptoir.care.talk;

import org.comptoir.care.ConversationState;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Who may read and write a conversation: the one function that pages, programs and sockets ask.
@Component
public class Access {
    private final Stores stores;

    Access(Stores stores) {
        this.stores = stores;
    }

    /// What the caller is to the conversation: its shopper, the agent who owns it, who is asked to
    /// take it, to whom it is being handed or whose advice is asked for, a supervisor of its store,
    /// or nobody.
    public Standing of(Actor actor, Conversation conversation) {
        var store = stores.get(conversation.store());
        if (!store.has(Feature.CUSTOMER_CARE)) {
            return Standing.NONE;
        }
        if (Conversation.Shopper.of(actor).filter(conversation.shopper()::equals).isPresent()) {
            return Standing.SHOPPER;
        }
        if (!actor.hasAny(store.owner(), Role.CSR, Role.CSR_SUPERVISOR)) {
            return Standing.NONE;
        }
        var part = actor.userId().map(user -> part(user, conversation)).orElse(Standing.NONE);
        return part == Standing.NONE && actor.has(Role.CSR_SUPERVISOR, store.owner())
                ? Standing.SUPERVISOR
                : part;
    }

    /// The part an agent has in it.
    private static Standing part(UserId agent, Conversation conversation) {
        var hands = conversation.hands();
        if (conversation.owner().filter(agent::equals).isPresent()) {
            return Standing.OWNER;
        }
        if (hands.asked().filter(agent::equals).isPresent()) {
            return conversation.state() == ConversationState.TRANSFERRING
                    ? Standing.HANDED
                    : Standing.ASKED;
        }
        return hands.advisers().contains(agent) ? Standing.CONSULTED : Standing.NONE;
    }

    /// The conversation for somebody who may read it; to others it does not exist.
    Conversation readable(Actor actor, Conversation conversation, Stream stream) {
        if (!of(actor, conversation).reads(stream)) {
            throw missing(conversation.id());
        }
        return conversation;
    }

    /// Refuses whoever may not write there: the conversation does not exist for him unless he reads
    /// it.
    void requireWriter(Actor actor, Conversation conversation, Stream stream) {
        var standing = of(actor, conversation);
        if (!standing.reads(stream)) {
            throw missing(conversation.id());
        }
        if (!standing.writes(stream)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "not-your-conversation");
        }
    }

    static Problem missing(Object id) {
        return Problem.missing("no-such-conversation", id);
    }

    /// Answers as an unknown address does where the store has no customer care.
    public static void requireCare(Store store) {
        if (!store.has(Feature.CUSTOMER_CARE)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
