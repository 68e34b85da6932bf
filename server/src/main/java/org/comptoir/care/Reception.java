package org.comptoir.care;

import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;

/// Asked where a new conversation waits; without one it is kept as a message to be answered.
public interface Reception {
    /// Who asks for what: `queue` is the link he was led by, if any, `page` the address of the
    /// store's page he was on.
    record Request(
            Store store,
            Actor actor,
            Optional<String> queue,
            String topic,
            String language,
            Optional<String> page) {}

    /// The queue, and whether it takes the conversation now (`waiting`) or later (`message`).
    record Place(Optional<QueueId> queue, ConversationState state, int priority) {}

    /// Called inside the transaction that stores the conversation.
    Place place(Request request);
}
