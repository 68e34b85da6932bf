package org.comptoir.trading.life;

import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.platform.Problem;

/// Whether the price lists that terms name are there.
final class PriceListCheck {
    private PriceListCheck() {}

    static void require(StoreCatalog catalog, Term term) {
        switch (term) {
            case Term.NamedList it -> require(catalog, it.list());
            case Term.SelectiveList it -> require(catalog, it.list());
            case Term.PolicyPrices it -> it.lines().forEach(line -> require(catalog, line.list()));
            default -> {}
        }
    }

    private static void require(StoreCatalog catalog, String list) {
        if (catalog.priceList(list).isEmpty()) {
            throw Problem.refused("no-price-list", list);
        }
    }
}
