package org.comptoir.care.talk;

import java.time.Instant;

/// One thing said, as it is stored: `seq` counts from 1 without a gap in each stream of a
/// conversation.
public record Message(int seq, Author author, Instant at, String text) {
    /// Who said it: 0 is the store itself, 1 the shopper, further numbers are those who serve him.
    public record Author(int number, String name) {
        static final int SHOPPER = 1;
        static final int UNSEATED = -1;

        /// As what he takes part.
        public String role() {
            return switch (number) {
                case 0 -> "store";
                case SHOPPER -> "shopper";
                default -> "agent";
            };
        }
    }
}
