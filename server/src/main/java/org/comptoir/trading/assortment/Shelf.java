package org.comptoir.trading.assortment;

import java.util.Optional;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.Entitlement;

/// A catalogue and what one shopper may buy of it, both of the same moment.
record Shelf(StoreCatalog catalog, Entitlement entitlement) {
    Optional<Integer> find(String partNumber) {
        var entry = catalog.snapshot().find(partNumber);
        return entry.isPresent() ? Optional.of(entry.getAsInt()) : Optional.empty();
    }
}
