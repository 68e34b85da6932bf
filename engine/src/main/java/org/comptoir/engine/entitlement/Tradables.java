package org.comptoir.engine.entitlement;

import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.entitlement.terms.StoreRules.Combination;

/// All that an assortment trades, computed when first asked and kept until an offer starts or ends.
final class Tradables {
    private final Assortment assortment;
    private final CatalogSnapshot catalog;
    private volatile Known known = new Known(EntrySet.EMPTY, 0, 0);

    /// What is tradable from one instant (inclusive) to another (exclusive), in microseconds.
    record Known(EntrySet entries, long from, long until) {
        boolean holds(long at) {
            return from <= at && at < until;
        }
    }

    Tradables(Assortment assortment) {
        this.assortment = assortment;
        this.catalog = assortment.catalog();
    }

    Known at(long at) {
        var last = known;
        if (last.holds(at)) {
            return last;
        }
        var computed = compute(at);
        known = computed;
        return computed;
    }

    private Known compute(long at) {
        long from = Long.MIN_VALUE;
        long until = Long.MAX_VALUE;
        for (int place = 0; place < assortment.size(); place++) {
            var closure = assortment.closure(place);
            for (int list = 0; list < closure.lists(); list++) {
                var offers = closure.list(list).list().offers();
                from = Math.max(from, offers.heldSince(at));
                until = Math.min(until, offers.holdsUntil(at));
            }
        }
        return new Known(withProducts(combined(at)), from, until);
    }

    private EntrySet combined(long at) {
        boolean every = assortment.rules().combination() == Combination.AND;
        var customers = EntrySet.EMPTY;
        var others = EntrySet.EMPTY;
        boolean first = true;
        for (int place = 0; place < assortment.size(); place++) {
            var closure = assortment.closure(place);
            var traded = tradedBy(closure, at);
            if (closure.isDefault()) {
                others = others.or(traded);
            } else {
                customers = every && !first ? customers.and(traded) : customers.or(traded);
                first = false;
            }
        }
        return customers.or(others);
    }

    private EntrySet tradedBy(Closure closure, long at) {
        var bits = new long[EntrySet.wordsFor(catalog.size())];
        candidates(closure)
                .forEach(entry -> {
                    if (catalog.isSellable(entry) && assortment.trades(closure, entry, at)) {
                        bits[entry >> 6] |= 1L << entry;
                    }
                });
        return EntrySet.ofWords(bits);
    }

    /// The entries worth a look: short lists name theirs.
    private EntrySet candidates(Closure closure) {
        var bits = new long[EntrySet.wordsFor(catalog.size())];
        for (int list = 0; list < closure.lists(); list++) {
            var offers = closure.list(list).list().offers();
            if (!offers.isSparse()) {
                return catalog.all();
            }
            for (int row = 0; row < offers.size(); row++) {
                int entry = offers.entry(row);
                EntrySet.range(entry, entry + 1 + catalog.skuCount(entry)).addTo(bits);
            }
        }
        return EntrySet.ofWords(bits);
    }

    /// A product with SKUs is there when one of them is.
    private EntrySet withProducts(EntrySet sellable) {
        var bits = new long[EntrySet.wordsFor(catalog.size())];
        sellable.addTo(bits);
        sellable.forEach(entry -> {
            int product = catalog.productOf(entry);
            bits[product >> 6] |= 1L << product;
        });
        return EntrySet.ofWords(bits);
    }
}
