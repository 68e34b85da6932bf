package org.comptoir.care.keep;

import java.time.Clock;
import java.time.Instant;
import org.comptoir.care.setting.Setups;
import org.comptoir.platform.daily.DailyJob;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Erases what was said so many days ago as a store has set.
@Component
class Retention implements DailyJob {
    private static final int AT_ONCE = 500;

    private final SaidRows rows;
    private final Setups setups;
    private final Stores stores;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Retention(
            SaidRows rows,
            Setups setups,
            Stores stores,
            Clock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.setups = setups;
        this.stores = stores;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "care-retention";
    }

    @Override
    public void run() {
        var now = clock.instant();
        for (var store : stores.list()) {
            var end = now.minus(setups.of(store).general().value().kept());
            while (Boolean.TRUE.equals(transaction.execute(_ -> some(store.id(), end, now)))) {
                // The next ones.
            }
        }
    }

    private boolean some(StoreId store, Instant end, Instant now) {
        var some = rows.endedBefore(store, end, AT_ONCE);
        rows.erase(some, now);
        return some.size() == AT_ONCE;
    }
}
