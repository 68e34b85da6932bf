package org.comptoir.ordering.cart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView.Mark;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;

/// Finds the contract under which goods join a cart: the one asked for, or the cheapest that is
/// compatible with the other lines (docs/rules.md §7.1).
public final class CartChoice {
    private static final int NEW_LINE = 0;

    private final PricedCart cart;
    private final int line;
    private final Goods goods;
    private final Quantity quantity;

    /// What came of it.
    public sealed interface Result {
        /// The contract, and what the buyer should know of the choice.
        record Taken(Deal deal, List<Mark> notices) implements Result {}

        record Not(Refused refused) implements Result {}
    }

    private CartChoice(PricedCart cart, int line, Goods goods, Quantity quantity) {
        this.cart = cart;
        this.line = line;
        this.goods = goods;
        this.quantity = quantity;
    }

    /// For goods that are added.
    public static Result add(
            PricedCart cart, Goods goods, Quantity quantity, Optional<UUID> contract) {
        return new CartChoice(cart, NEW_LINE, goods, quantity).among(contract);
    }

    /// For a line that is changed, with its new quantity.
    public static Result change(
            PricedCart cart, CartLine line, Quantity quantity, Optional<UUID> contract) {
        return new CartChoice(cart, line.number(), line.goods(), quantity).among(contract);
    }

    private Result among(Optional<UUID> contract) {
        var barrier = cart.deals().barrier(goods);
        if (barrier.isPresent()) {
            return new Result.Not(refused(barrier.get()));
        }
        var candidates = contract.<Collection<Deal>>map(this::only).orElseGet(this::any);
        var bids = Bid.cheapest(candidates, goods, cart.cart().currency(), this::together);
        return bids.isEmpty() ? new Result.Not(noPrice(candidates)) : cheapest(bids);
    }

    private Collection<Deal> only(UUID contract) {
        return List.of(
                cart.deals()
                        .find(contract)
                        .orElseThrow(() -> Problem.missing("no-such-contract", contract)));
    }

    /// Those the buyer has chosen; in a store with one contract per order, the cart's own.
    private Collection<Deal> any() {
        var own = cart.cart().contract().flatMap(cart.deals()::find);
        return own.<Collection<Deal>>map(List::of).orElseGet(() -> cart.deals().chosen());
    }

    private Quantity together(Deal deal) {
        return cart.quantityWithout(line, goods, deal).map(quantity::plus).orElse(quantity);
    }

    private Result cheapest(List<Bid> bids) {
        var others = cart.inUseWithout(line);
        Optional<Refused> first = Optional.empty();
        for (var bid : bids) {
            var obstacle = cart.fit().obstacle(others, bid.deal());
            if (obstacle.isEmpty()) {
                return taken(bid, bids.getFirst(), first);
            }
            first = first.isPresent() ? first : obstacle;
        }
        return new Result.Not(first.orElseThrow());
    }

    private Result taken(Bid bid, Bid cheapest, Optional<Refused> why) {
        if (!Quantities.affordable(bid.unitPrice(), quantity)) {
            return new Result.Not(Refused.of("amount-too-large"));
        }
        boolean passed = bid.unitPrice().compareTo(cheapest.unitPrice()) > 0;
        return new Result.Taken(
                bid.deal(), passed ? List.of(passedOver(cheapest, why.orElseThrow())) : List.of());
    }

    private static Mark passedOver(Bid cheapest, Refused why) {
        return Mark.of(
                "cheaper-passed-over",
                cheapest.deal().name(),
                cheapest.unitPrice().toString(),
                why.code());
    }

    private Refused noPrice(Collection<Deal> candidates) {
        return candidates.stream()
                .map(deal -> deal.ask(goods, together(deal), cart.cart().currency()))
                .filter(Ask.None.class::isInstance)
                .map(Ask.None.class::cast)
                .max(Comparator.comparingInt(Ask.None::nearness))
                .map(this::refused)
                .orElseGet(() -> Refused.of("not-entitled", goods.partNumber()));
    }

    private Refused refused(Ask.None none) {
        var detail = none.detail().orElse("");
        var refused = Refused.of(none.code(), goods.partNumber(), detail);
        return goods.isKit() && !detail.isEmpty() ? refused.with("component", detail) : refused;
    }
}
