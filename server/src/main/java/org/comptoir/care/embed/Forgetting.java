package org.comptoir.care.embed;

import java.time.Clock;
import org.comptoir.care.setting.Setups;
import org.comptoir.platform.daily.DailyJob;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Forgets visitors of other sites once nothing is kept of what they said: guests when their passes
/// have ended, others when the store's time is over.
@Component
class Forgetting implements DailyJob {
    private final Visitors visitors;
    private final Setups setups;
    private final Stores stores;
    private final Clock clock;

    Forgetting(Visitors visitors, Setups setups, Stores stores, Clock clock) {
        this.visitors = visitors;
        this.setups = setups;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "care-visitors";
    }

    @Override
    public void run() {
        var now = clock.instant();
        for (var store : stores.list()) {
            var kept = setups.of(store).general().value().kept();
            visitors.forget(store.id(), now.minus(Passes.GUEST), true);
            visitors.forget(store.id(), now.minus(kept), false);
        }
        visitors.forgetNonces();
    }
}
