package org.comptoir.trading.revision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One numbered state of what a deployed contract says (docs/rules.md §2.3). Revision 0 is what was
/// deployed; every later one changes one term.
public record Revision(
        int number, State state, Instant at, Optional<Change> change, Optional<Decision> decision) {
    /// The term that was changed, by its sequence number and kind, who asked for it, and why.
    public record Change(
            int term,
            String kind,
            String askedBy,
            Optional<UUID> askedById,
            Optional<String> reason) {}

    /// Who approved or rejected it, when, and why it was rejected.
    public record Decision(String by, Instant at, Optional<String> reason) {}

    /// Where a revision stands.
    public enum State {
        PENDING("Pending"),
        IN_FORCE("InForce"),
        REPLACED("Replaced"),
        REJECTED("Rejected");

        private final String spelling;

        State(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }
}
