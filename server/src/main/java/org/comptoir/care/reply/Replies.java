package org.comptoir.care.reply;

import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationMoved;
import org.comptoir.care.ConversationState;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Standing;
import org.comptoir.mail.Letter;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where those who left a message are answered.
@Component
public class Replies {
    private final ReplyRows rows;
    private final Conversations conversations;
    private final Access access;

    Replies(ReplyRows rows, Conversations conversations, Access access) {
        this.rows = rows;
        this.conversations = conversations;
        this.access = access;
    }

    /// Called inside the transaction that leaves it as a message.
    @EventListener
    void left(ConversationMoved moved) {
        if (moved.state() == ConversationState.MESSAGE) {
            rows.begin(moved.conversation());
        }
    }

    /// Where the shopper of a conversation wants to be answered; empty for a user's own address,
    /// and for a guest for nowhere but in the store.
    @Transactional
    public void answerTo(Actor actor, ConversationId id, String email) {
        var conversation = conversations.get(actor, id);
        if (access.of(actor, conversation) != Standing.SHOPPER) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "not-your-conversation");
        }
        if (!email.isEmpty() && !Letter.isAddress(email)) {
            throw Problem.invalid("email", "bad-email", email);
        }
        rows.address(id, email);
    }
}
