package org.comptoir.engine.entitlement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.comptoir.engine.entitlement.ContractTiers.Tier;
import org.comptoir.engine.money.Quantity;

/// Finds the quantities at which the price of an entry changes, and the price at each (trading.md
/// §3.1.4).
final class Tiers {
    private final Entitlement entitlement;
    private final Assortment assortment;
    private final Quote quote;
    private final Currency currency;

    Tiers(Entitlement entitlement, Assortment assortment, Quote quote, Currency currency) {
        this.entitlement = entitlement;
        this.assortment = assortment;
        this.quote = quote;
        this.currency = currency;
    }

    List<ContractTiers> of(int entry) {
        if (!entitlement.catalog().isSellable(entry) || !assortment.sells(quote.currency)) {
            return List.of();
        }
        var all = new ArrayList<ContractTiers>();
        boolean open = assortment.customersOpen(entry, quote.at);
        for (int place = 0; place < assortment.size(); place++) {
            var closure = assortment.closure(place);
            if ((open || closure.isDefault()) && assortment.trades(closure, entry, quote.at)) {
                all.add(new ContractTiers(closure.label(), under(place, entry)));
            }
        }
        return all;
    }

    private List<Tier> under(int place, int entry) {
        var steps = new TreeSet<Long>();
        quote.ask(entry, entitlement.catalog().productOf(entry), 0);
        var closure = assortment.closure(place);
        for (int list = 0; list < closure.lists(); list++) {
            closure.list(list).addSteps(quote, steps);
        }
        var tiers = new ArrayList<Tier>();
        while (!steps.isEmpty()) {
            long from = steps.removeFirst();
            quote.ask(entry, quote.product, from);
            assortment.price(quote, place);
            if (quote.priced) {
                add(tiers, from, steps);
            }
        }
        return tiers;
    }

    private void add(List<Tier> tiers, long from, NavigableSet<Long> later) {
        var upTo =
                later.isEmpty()
                        ? Optional.<Quantity>empty()
                        : Optional.of(new Quantity(later.first() - 1));
        var offer = entitlement.offer(quote, currency);
        if (!tiers.isEmpty() && continues(tiers.getLast(), offer, from)) {
            var last = tiers.removeLast();
            tiers.add(new Tier(last.from(), upTo, last.offer()));
        } else {
            tiers.add(new Tier(new Quantity(from), upTo, offer));
        }
    }

    private static boolean continues(Tier last, Offer offer, long from) {
        return last.upTo().map(it -> it.hundredThousandths() + 1 == from).orElse(false)
                && last.offer().unitPrice().equals(offer.unitPrice())
                && last.offer().term().equals(offer.term())
                && last.offer().row().equals(offer.row());
    }
}
