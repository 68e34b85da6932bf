package org.comptoir.accelerator.care;

import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.care.talk.Conversation;
import org.comptoir.members.Actor;
import org.comptoir.members.User;
import org.comptoir.stores.Store;

/// The shopper of a conversation that is served at a desk: a user, or a guest.
record Customer(Desk desk, Conversation conversation, Actor actor) {
    Store store() {
        return desk.store();
    }

    Optional<User> user() {
        return actor.user();
    }

    String text(String key, Object... arguments) {
        return desk.text("console." + key, arguments);
    }
}
