package org.comptoir.care.floor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.care.ConversationMoved;
import org.comptoir.platform.daily.Rounds;
import org.comptoir.stores.Feature;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Routes every second, and at once after something has happened. Several nodes may do so: a plan
/// that another has overtaken does not hold.
@Component
class RoutingRounds {
    private static final Logger log = LoggerFactory.getLogger(RoutingRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Routing routing;
    private final Stores stores;
    private final Rounds rounds;
    private final ObjectProvider<Roster> roster;
    private final Map<StoreId, AtomicInteger> woken = new ConcurrentHashMap<>();

    RoutingRounds(Routing routing, Stores stores, Rounds rounds, ObjectProvider<Roster> roster) {
        this.routing = routing;
        this.stores = stores;
        this.rounds = rounds;
        this.roster = roster;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (roster.getIfAvailable() != null) {
            rounds.every(PAUSE, "The routing of customer care", this::everywhere);
        }
    }

    private void everywhere() {
        for (var store : stores.list()) {
            if (store.has(Feature.CUSTOMER_CARE)) {
                routing.route(store.id());
            }
        }
    }

    /// Of a store it is awake once: what happens meanwhile is looked at in one further round.
    @TransactionalEventListener
    void wake(ConversationMoved moved) {
        if (roster.getIfAvailable() == null) {
            return;
        }
        var asked = woken.computeIfAbsent(moved.store(), _ -> new AtomicInteger());
        if (asked.getAndIncrement() == 0) {
            Thread.ofVirtual().name("routing").start(() -> route(moved.store(), asked));
        }
    }

    private void route(StoreId store, AtomicInteger asked) {
        int seen;
        do {
            seen = asked.get();
            try {
                routing.route(store);
            } catch (RuntimeException failed) {
                log.warn("Routing is tried again in the next round", failed);
            }
        } while (!asked.compareAndSet(seen, 0));
    }
}
