package org.comptoir.ordering.cart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView.Mark;

/// Prices a cart anew under the contracts its lines were added under; a line whose contract no
/// longer serves it is resolved anew (docs/rules.md §7.1).
public final class CartPricing {
    private final Cart cart;
    private final Deals deals;
    private final Fit fit;
    private final Map<Integer, Deal> settled = new LinkedHashMap<>();
    private final Map<Integer, Mark> troubles = new HashMap<>();

    private CartPricing(Cart cart, Deals deals) {
        this.cart = cart;
        this.deals = deals;
        this.fit = new Fit(deals.store().contractChoice(), cart.currency());
    }

    public static PricedCart price(Cart cart, Deals deals) {
        return new CartPricing(cart, deals).price();
    }

    private PricedCart price() {
        cart.lines().forEach(this::keep);
        cart.lines().stream()
                .filter(line -> !settled.containsKey(line.number()))
                .forEach(this::resolve);
        var together = together();
        var lines = cart.lines().stream().map(line -> priced(line, together)).toList();
        return new PricedCart(cart, deals, fit, lines);
    }

    private void keep(CartLine line) {
        if (deals.barrier(line.goods()).isEmpty()) {
            deals.find(line.under().id())
                    .filter(deal -> deal.trades(line.goods()))
                    .ifPresent(deal -> settled.put(line.number(), deal));
        }
    }

    private void resolve(CartLine line) {
        var serving = serving(line);
        var inUse = Fit.distinct(settled.values());
        var found =
                serving.stream().filter(deal -> fit.obstacle(inUse, deal).isEmpty()).findFirst();
        if (found.isPresent()) {
            settled.put(line.number(), found.get());
        } else {
            troubles.put(
                    line.number(), serving.isEmpty() ? unserved(line) : Mark.of("does-not-fit"));
        }
    }

    private Mark unserved(CartLine line) {
        return deals.barrier(line.goods())
                .map(Ask.None::mark)
                .orElseGet(() ->
                        Mark.of(line.goods().isKit() ? "kit-not-configured" : "not-entitled"));
    }

    /// The contracts that could take a line over: the present version of its own family, then the
    /// cheapest first.
    private List<Deal> serving(CartLine line) {
        if (deals.barrier(line.goods()).isPresent()) {
            return List.of();
        }
        var serving = new ArrayList<Deal>();
        deals.ofFamily(line.under().family())
                .filter(deal -> deal.trades(line.goods()))
                .ifPresent(serving::add);
        var bids = Bid.cheapest(candidates(), line.goods(), cart.currency(), _ -> line.quantity());
        bids.forEach(bid -> serving.add(bid.deal()));
        return serving;
    }

    private Collection<Deal> candidates() {
        return deals.all();
    }

    private record Key(Goods goods, UUID contract) {}

    private Map<Key, Quantity> together() {
        var sums = new HashMap<Key, Quantity>();
        for (var line : cart.lines()) {
            var deal = settled.get(line.number());
            if (deal != null) {
                sums.merge(new Key(line.goods(), deal.id()), line.quantity(), Quantity::plus);
            }
        }
        return sums;
    }

    private PricedLine priced(CartLine line, Map<Key, Quantity> sums) {
        var deal = settled.get(line.number());
        if (deal == null) {
            var trouble = troubles.getOrDefault(line.number(), Mark.of("not-entitled"));
            return new PricedLine(
                    line, Optional.empty(), line.quantity(), Optional.empty(), List.of(trouble));
        }
        var together = sums.getOrDefault(new Key(line.goods(), deal.id()), line.quantity());
        var marks = new ArrayList<Mark>();
        var price =
                switch (deal.ask(line.goods(), together, cart.currency())) {
                    case Ask.Priced priced -> bounded(priced, line, marks);
                    case Ask.None none -> {
                        marks.add(none.mark());
                        yield Optional.<Ask.Priced>empty();
                    }
                };
        marks.addAll(changes(line, deal, price));
        return new PricedLine(line, Optional.of(deal), together, price, marks);
    }

    private static Optional<Ask.Priced> bounded(Ask.Priced price, CartLine line, List<Mark> marks) {
        if (Quantities.affordable(price.unitPrice(), line.quantity())) {
            return Optional.of(price);
        }
        marks.add(Mark.of("amount-too-large"));
        return Optional.empty();
    }

    private static List<Mark> changes(CartLine line, Deal deal, Optional<Ask.Priced> price) {
        var changes = new ArrayList<Mark>();
        var label = deal.contract().label();
        if (!label.key().equals(line.under().id())) {
            changes.add(
                    Mark.of(
                            "contract-changed",
                            line.under().family().name(),
                            line.under().version(),
                            label.name(),
                            label.version()));
        }
        if (price.isPresent() && line.price().isPresent()) {
            var before = line.price().get();
            var now = price.get().unitPrice();
            if (!before.equals(now)) {
                changes.add(Mark.of("price-changed", before.toString(), now.toString()));
            }
        }
        return changes;
    }
}
