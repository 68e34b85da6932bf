package org.comptoir.ordering.cart;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// What one contract asks for goods.
record Bid(Deal deal, Ask.Priced price) {

    /// What the contracts ask, the cheapest first; of equal ones the earlier activated. Each is
    /// asked for the quantity it would have in the cart.
    static List<Bid> cheapest(
            Collection<Deal> deals,
            Goods goods,
            Currency currency,
            Function<Deal, Quantity> quantity) {
        return deals.stream()
                .flatMap(deal -> of(deal, goods, currency, quantity.apply(deal)))
                .sorted(Comparator.comparing(Bid::unitPrice))
                .toList();
    }

    private static Stream<Bid> of(Deal deal, Goods goods, Currency currency, Quantity quantity) {
        return deal.ask(goods, quantity, currency) instanceof Ask.Priced price
                ? Stream.of(new Bid(deal, price))
                : Stream.empty();
    }

    Money unitPrice() {
        return price.unitPrice();
    }
}
