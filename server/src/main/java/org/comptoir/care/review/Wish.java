package org.comptoir.care.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;

/// Which conversations are wanted; begun from `since` on and before `until`.
public record Wish(
        String text,
        Optional<ConversationState> state,
        Optional<QueueId> queue,
        Optional<UserId> agent,
        Optional<Instant> since,
        Optional<Instant> until,
        Outcome outcome,
        Order order) {
    static final Wish ALL = in(Optional.empty());

    /// All in a state, the latest first.
    public static Wish in(ConversationState state) {
        return in(Optional.of(state));
    }

    private static Wish in(Optional<ConversationState> state) {
        return new Wish(
                "",
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Outcome(Optional.empty(), Optional.empty(), Optional.empty()),
                Order.LATEST);
    }

    /// What is asked of how they went: how many stars they were given (0: none), what they were
    /// about, and in which way their agent got them.
    public record Outcome(Optional<Integer> stars, Optional<String> reason, Optional<Way> way) {}

    /// How an agent got a conversation.
    public enum Way {
        ACCEPT,
        PICK,
        TAKE_OVER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// By what a list is sorted; what is not known comes last.
    public enum By {
        OPENED("c.number"),
        WAIT(PastConversations.ANSWERED + " - c.opened_at"),
        LENGTH("c.ended_at - c.opened_at"),
        MESSAGES("c.last_seq"),
        RATING("r.stars");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /// Upwards or downwards.
    public record Order(By by, boolean down) {
        public static final Order LATEST = new Order(By.OPENED, true);

        String sql() {
            return " order by %s %s nulls last, c.number desc"
                    .formatted(by.column, down ? "desc" : "asc");
        }
    }
}
