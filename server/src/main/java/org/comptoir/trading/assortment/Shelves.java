package org.comptoir.trading.assortment;

import org.comptoir.catalog.Catalogs;
import org.comptoir.trading.Entitlements;
import org.springframework.stereotype.Component;

/// Finds, for each look at a store, the catalogue and the shopper's entitlement.
@Component
class Shelves {
    private final Catalogs catalogs;
    private final Entitlements entitlements;

    Shelves(Catalogs catalogs, Entitlements entitlements) {
        this.catalogs = catalogs;
        this.entitlements = entitlements;
    }

    Shelf of(Browsing browsing) {
        var entitlement =
                entitlements.of(
                        browsing.actor(), browsing.store(), browsing.at(), browsing.contracts());
        return new Shelf(catalogs.of(browsing.store()), entitlement);
    }
}
