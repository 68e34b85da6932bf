package org.comptoir.ordering.cart;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.money.Quantity;

/// What one contract asks for a part.
record Bid(Deal deal, Offer offer) {

    /// What the contracts ask, the cheapest first; of equal ones the earlier activated. Each is
    /// asked for the quantity it would have in the cart.
    static List<Bid> cheapest(
            Collection<Deal> deals,
            String partNumber,
            Currency currency,
            Function<Deal, Quantity> quantity) {
        return deals.stream()
                .flatMap(deal -> of(deal, partNumber, currency, quantity.apply(deal)))
                .sorted(Comparator.comparing(bid -> bid.offer().unitPrice()))
                .toList();
    }

    private static Stream<Bid> of(
            Deal deal, String partNumber, Currency currency, Quantity quantity) {
        return deal.decide(partNumber, quantity, currency) instanceof Offer offer
                ? Stream.of(new Bid(deal, offer))
                : Stream.empty();
    }
}
