package org.comptoir.care.talk;

import java.util.List;
import org.comptoir.care.ConversationMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells those who follow a conversation what was decided about it, once that is committed.
@Component
class Moves {
    private final ConversationRows conversations;
    private final Relay relay;

    Moves(ConversationRows conversations, Relay relay) {
        this.conversations = conversations;
        this.relay = relay;
    }

    @TransactionalEventListener
    void on(ConversationMoved moved) {
        conversations.find(moved.conversation()).ifPresent(it -> relay.changed(List.of(it)));
    }
}
