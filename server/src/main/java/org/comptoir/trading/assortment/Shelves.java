package org.comptoir.trading.assortment;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Problem;
import org.comptoir.trading.buying.Entitlements;
import org.springframework.stereotype.Component;

/// Finds, for each look at a store, the catalogue and the shopper's entitlement.
@Component
class Shelves {
    private static final int LOOKS = 500;
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Catalogs catalogs;
    private final Entitlements entitlements;

    Shelves(Catalogs catalogs, Entitlements entitlements) {
        this.catalogs = catalogs;
        this.entitlements = entitlements;
    }

    /// While a catalogue is being replaced, the contracts follow it a moment later; until both are
    /// of the same moment the look waits, so that no price is ever shown beside another product's
    /// name.
    Shelf of(Browsing browsing) {
        for (int look = 0; look < LOOKS; look++) {
            var catalog = catalogs.of(browsing.store());
            var entitlement =
                    entitlements.of(
                            browsing.actor(),
                            browsing.store(),
                            browsing.at(),
                            browsing.contracts());
            if (entitlement.catalog() == catalog.snapshot()) {
                return new Shelf(catalog, entitlement);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw Problem.of(Problem.Kind.UNAVAILABLE, "catalogue-changing");
    }
}
