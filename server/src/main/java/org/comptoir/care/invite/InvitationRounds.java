package org.comptoir.care.invite;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.platform.daily.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends invitations that nobody answers, and tells each node within a second what became of all of
/// them, wherever that was.
@Component
public class InvitationRounds {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration BACK = Duration.ofSeconds(5);
    private static final int REMEMBERED = 1_000;

    private final InvitationRows rows;
    private final Rounds rounds;
    private final Clock clock;
    private final Set<String> told = new HashSet<>();
    private @Nullable Instant since;
    private volatile Consumer<Invitation> listener = _ -> {};

    InvitationRounds(InvitationRows rows, Rounds rounds, Clock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.clock = clock;
    }

    /// Who is told of each invitation of any node that is new or over.
    public void tell(Consumer<Invitation> listener) {
        this.listener = listener;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PAUSE, "Looking for invitations of shoppers", this::look);
    }

    /// A little is looked at again: what was committed late is not passed over.
    public synchronized void look() {
        var now = clock.instant();
        rows.expire(now);
        rows.forget(now);
        var present = rows.now();
        var from = (since == null ? present : since).minus(BACK);
        since = present;
        if (told.size() > REMEMBERED) {
            told.clear();
        }
        for (var it : rows.changedFrom(from)) {
            if (told.add(it.id() + " " + it.state())) {
                listener.accept(it);
            }
        }
    }
}
