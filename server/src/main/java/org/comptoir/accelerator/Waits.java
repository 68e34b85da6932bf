package org.comptoir.accelerator;

import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.approval.Waiting;
import org.springframework.stereotype.Component;

/// How much waits for a person, as the menu shows it.
@Component
class Waits {
    private static final int MOST = 99;

    private final Waiting waiting;

    Waits(Waiting waiting) {
        this.waiting = waiting;
    }

    /// Contracts and changed terms that wait for his approval; more than 99 count as 99.
    long approvals(Actor actor, Store store) {
        return waiting.of(actor, store, null, MOST).items().size();
    }
}
