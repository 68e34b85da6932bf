package org.comptoir.engine.entitlement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.comptoir.engine.entitlement.ContractTiers.Tier;
import org.comptoir.engine.money.Quantity;

/// Finds the quantities at which the price of an entry changes, and the price at each
/// (docs/rules.md §3.1.4).
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

    /// The steps under each contract in use that trades the entry.
    List<ContractTiers> of(int entry) {
        return places(entry)
                .mapToObj(place ->
                        new ContractTiers(
                                assortment.closure(place).label(),
                                steps(
                                        entry,
                                        IntStream.of(place),
                                        () -> assortment.price(quote, place))))
                .toList();
    }

    /// The steps of the price the buyer gets, whichever contract gives it.
    List<Tier> best(int entry) {
        return steps(entry, places(entry), () -> assortment.price(quote));
    }

    private IntStream places(int entry) {
        if (!entitlement.catalog().isSellable(entry) || !assortment.sells(quote.currency)) {
            return IntStream.empty();
        }
        boolean open = assortment.customersOpen(entry, quote.at);
        return IntStream.range(0, assortment.size())
                .filter(place -> open || assortment.closure(place).isDefault())
                .filter(place -> assortment.trades(assortment.closure(place), entry, quote.at));
    }

    private List<Tier> steps(int entry, IntStream places, Runnable price) {
        NavigableSet<Long> steps = new TreeSet<>();
        quote.ask(entry, entitlement.catalog().productOf(entry), 0);
        places.mapToObj(assortment::closure).forEach(closure -> addSteps(closure, steps));
        var tiers = new ArrayList<Tier>();
        while (!steps.isEmpty()) {
            long from = steps.removeFirst();
            quote.ask(entry, quote.product, from);
            price.run();
            if (quote.priced) {
                add(tiers, from, steps);
            }
        }
        return tiers;
    }

    private void addSteps(Closure closure, NavigableSet<Long> steps) {
        for (int list = 0; list < closure.lists(); list++) {
            closure.list(list).addSteps(quote, steps);
        }
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
