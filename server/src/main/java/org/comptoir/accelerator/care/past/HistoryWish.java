package org.comptoir.accelerator.care.past;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Rows;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.review.Wish;
import org.comptoir.members.UserId;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Days;

/// What the address of the history asks for.
final class HistoryWish {
    /// The parameters it knows.
    static final String[] KNOWN = {
        "q", "state", "queue", "agent", "from", "until", "rating", "reason", "way", "sort", "page"
    };

    private HistoryWish() {}

    static Wish of(Ask ask) {
        return new Wish(
                ask.text(),
                Rows.named(ConversationState.values(), ask.value("state")),
                id(ask.value("queue")).map(QueueId::new),
                id(ask.value("agent")).map(UserId::new),
                Days.start(ask.value("from")),
                Days.end(ask.value("until")),
                new Wish.Outcome(
                        Optional.of(ask.value("rating"))
                                .filter(it -> it.matches("[0-5]"))
                                .map(Integer::valueOf),
                        Optional.of(ask.value("reason")).filter(it -> !it.isEmpty()),
                        Rows.named(Wish.Way.values(), ask.value("way"))),
                Rows.named(Wish.By.values(), ask.sort())
                        .map(it -> new Wish.Order(it, ask.isDown()))
                        .orElse(Wish.Order.LATEST));
    }

    /// What is no id finds nothing.
    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.of(new UUID(0, 0));
        }
    }
}
