package org.comptoir.care.reply;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.care.reply.ReplyRows.Said;
import org.comptoir.care.reply.ReplyRows.Unseen;
import org.comptoir.mail.Letter;
import org.comptoir.mail.Outbox;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.platform.Texts;
import org.comptoir.platform.daily.Rounds;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends by mail what a shopper who left a message was answered and has not read in the store
/// within three minutes: once, and several answers together.
@Component
class AnswerLetters {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofMinutes(3);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 50;
    private static final int TOGETHER = 20;

    private final ReplyRows rows;
    private final Outbox outbox;
    private final Users users;
    private final Stores stores;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String address;

    AnswerLetters(
            ReplyRows rows,
            Outbox outbox,
            Users users,
            Stores stores,
            Texts texts,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${comptoir.public-address}") String address) {
        this.rows = rows;
        this.outbox = outbox;
        this.users = users;
        this.stores = stores;
        this.texts = texts;
        this.clock = clock;
        this.transaction = transaction;
        this.address = address;
    }

    /// Sends all that is due, every minute.
    @Component
    static class Walk {
        private final AnswerLetters letters;
        private final Rounds rounds;

        Walk(AnswerLetters letters, Rounds rounds) {
            this.letters = letters;
            this.rounds = rounds;
        }

        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            rounds.every(PAUSE, "Sending answers by mail", letters::round);
        }
    }

    void round() {
        rows.forgetEndedBefore(clock.instant().minus(KEPT));
        while (Boolean.TRUE.equals(transaction.execute(_ -> some()))) {
            // The next ones.
        }
    }

    private boolean some() {
        var unseen = rows.unseen(clock.instant().minus(QUIET), AT_ONCE);
        unseen.forEach(this::answer);
        return unseen.size() == AT_ONCE;
    }

    private void answer(Unseen unseen) {
        var said = rows.said(unseen, TOGETHER);
        address(unseen).ifPresent(to -> send(unseen, said, to));
        rows.mailed(unseen.conversation(), said.getLast().seq());
    }

    private void send(Unseen unseen, List<Said> said, String to) {
        var store = stores.get(unseen.store());
        if (!store.has(Feature.CUSTOMER_CARE)) {
            return;
        }
        var locale = Locale.forLanguageTag(unseen.language());
        var title = store.title(locale);
        var answers = said.stream().map(Said::text).collect(Collectors.joining("\n\n"));
        var help = address + "/" + store.identifier() + "/help";
        var link = unseen.site().isEmpty() ? help : unseen.site();
        outbox.send(
                new Letter(
                        title,
                        to,
                        texts.in(locale, "care.letter.subject", title),
                        texts.in(locale, "care.letter.text", title, answers, link)));
    }

    /// The one he named for this conversation, else a user's own.
    private Optional<String> address(Unseen unseen) {
        return Optional.of(unseen.email())
                .filter(Letter::isAddress)
                .or(() -> unseen.user().flatMap(users::find).map(User::email))
                .filter(Letter::isAddress);
    }
}
