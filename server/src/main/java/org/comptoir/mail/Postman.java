package org.comptoir.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.comptoir.mail.LetterRows.Waiting;
import org.comptoir.mail.Post.Undeliverable;
import org.comptoir.platform.daily.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Sends what is in the outbox, at once and, where that fails, again after longer and longer pauses
/// for two days. A letter may arrive twice if the program is ended while it sends it; both then
/// have one Message-ID.
@Component
class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int TRIPLED = 6;

    private final LetterRows rows;
    private final Post post;
    private final Rounds rounds;
    private final Clock clock;
    private final ReentrantLock walking = new ReentrantLock();

    Postman(LetterRows rows, Post post, Rounds rounds, Clock clock) {
        this.rows = rows;
        this.post = post;
        this.rounds = rounds;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PAUSE, "Sending letters", this::round);
    }

    @TransactionalEventListener
    void wake(Outbox.Taken taken) {
        Thread.ofVirtual().name("letters").start(this::round);
    }

    /// Sends all that is due.
    void round() {
        walking.lock();
        try {
            rows.forgetBefore(clock.instant().minus(KEPT));
            var some = rows.take(clock.instant(), LEASE);
            while (!some.isEmpty()) {
                some.forEach(this::send);
                some = rows.take(clock.instant(), LEASE);
            }
        } finally {
            walking.unlock();
        }
    }

    private void send(Waiting it) {
        try {
            post.send(it.id(), it.letter(), it.at());
            rows.sent(it.id(), clock.instant());
        } catch (Undeliverable never) {
            giveUp(it, never);
        } catch (IOException failed) {
            again(it, failed);
        }
    }

    private void again(Waiting it, IOException failed) {
        var next = clock.instant().plus(pause(it.tries()));
        if (next.isAfter(it.at().plus(PATIENCE))) {
            giveUp(it, failed);
            return;
        }
        log.info("Letter {} is tried again at {}: {}", it.id(), next, failed.getMessage());
        rows.again(it.id(), next, String.valueOf(failed.getMessage()));
    }

    private void giveUp(Waiting it, Exception failed) {
        log.warn("Letter {} cannot be sent: {}", it.id(), failed.getMessage());
        rows.giveUp(it.id(), String.valueOf(failed.getMessage()));
    }

    /// A minute, three, nine and so on, up to four hours.
    static Duration pause(int tries) {
        if (tries > TRIPLED) {
            return LONGEST_WAIT;
        }
        var pause = Duration.ofMinutes((long) Math.pow(3, tries - 1));
        return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
    }
}
