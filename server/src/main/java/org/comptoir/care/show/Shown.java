package org.comptoir.care.show;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comptoir.care.ConversationId;

/// Something an agent shows a shopper, and what he made of it.
public record Shown(
        UUID id,
        ConversationId conversation,
        Kind kind,
        Map<String, Object> content,
        State state,
        Instant at) {
    public Shown {
        content = Map.copyOf(content);
    }

    /// A page of the store, or lines for the cart.
    public enum Kind {
        PUSH("pushed"),
        PROPOSAL("decided");

        private final String answer;

        Kind(String answer) {
            this.answer = answer;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The frame that says what became of it.
        public String answer() {
            return answer;
        }
    }

    /// Not decided yet, or how.
    public enum State {
        OPEN,
        ACCEPTED,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
