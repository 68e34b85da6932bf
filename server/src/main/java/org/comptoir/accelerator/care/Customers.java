package org.comptoir.accelerator.care;

import org.comptoir.accelerator.Desk;
import org.comptoir.care.ConversationId;
import org.comptoir.care.look.Looks;
import org.comptoir.care.talk.Conversation;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Shoppers, to whoever serves them now.
@Component
class Customers {
    private final Looks looks;
    private final Members members;

    Customers(Looks looks, Members members) {
        this.looks = looks;
        this.members = members;
    }

    /// The shopper of a conversation, of whom a part is looked at.
    Customer lookedAt(Desk desk, ConversationId id, String part) {
        var conversation = looks.at(desk.actor(), desk.store(), id, part);
        return new Customer(desk, conversation, actor(conversation.shopper()));
    }

    private Actor actor(Conversation.Shopper shopper) {
        return shopper.guest()
                ? Actor.guest(shopper.id())
                : members.actorOf(new UserId(shopper.id()))
                        .orElseThrow(() -> Problem.missing("no-such-buyer", shopper.id()));
    }
}
