package org.comptoir.care.invite;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.QueueId;
import org.comptoir.care.talk.Opening;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;

/// An agent's question whether a shopper would like to talk, and what became of it. `visitor` is
/// the name under which the shopper was known when he was asked.
public record Invitation(
        UUID id,
        StoreId store,
        UUID visitor,
        UserId agent,
        String agentName,
        QueueId queue,
        String text,
        String language,
        State state,
        Instant until,
        Optional<ConversationId> conversation) {
    /// How it stands.
    public enum State {
        OPEN,
        ACCEPTED,
        REFUSED,
        EXPIRED;

        /// The name over the socket and in the database.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    Opening.Invitation opening() {
        return new Opening.Invitation(id, queue, agent, agentName, text, language);
    }
}
