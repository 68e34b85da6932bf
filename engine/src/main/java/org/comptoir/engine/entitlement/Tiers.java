package org.comptoir.engine.entitlement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
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
        var steps = new Steps();
        quote.ask(entry, entitlement.catalog().productOf(entry), 0);
        places.forEach(place -> assortment.addSteps(quote, place, steps));
        var tiers = new ArrayList<Tier>();
        for (int place = 0; place < steps.size(); place++) {
            quote.ask(entry, quote.product, steps.at(place));
            price.run();
            if (quote.priced) {
                add(tiers, steps, place);
            }
        }
        return tiers;
    }

    private void add(List<Tier> tiers, Steps steps, int place) {
        long from = steps.at(place);
        var upTo =
                place + 1 == steps.size()
                        ? Optional.<Quantity>empty()
                        : Optional.of(new Quantity(steps.at(place + 1) - 1));
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
