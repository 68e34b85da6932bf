package org.comptoir.ordering.cart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView.Mark;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;

/// Finds the contract under which a part joins a cart: the one asked for, or the cheapest that is
/// compatible with the other lines (docs/rules.md §7.1).
public final class CartChoice {
    private static final int NEW_LINE = 0;

    private final PricedCart cart;
    private final int line;
    private final String partNumber;
    private final Quantity quantity;

    /// What came of it.
    public sealed interface Result {
        /// The contract, and what the buyer should know of the choice.
        record Taken(Deal deal, List<Mark> notices) implements Result {}

        record Not(Refused refused) implements Result {}
    }

    private CartChoice(PricedCart cart, int line, String partNumber, Quantity quantity) {
        this.cart = cart;
        this.line = line;
        this.partNumber = partNumber;
        this.quantity = quantity;
    }

    /// For a part that is added.
    public static Result add(
            PricedCart cart, String partNumber, Quantity quantity, Optional<UUID> contract) {
        return new CartChoice(cart, NEW_LINE, partNumber, quantity).among(contract);
    }

    /// For a line that is changed, with its new quantity.
    public static Result change(
            PricedCart cart, CartLine line, Quantity quantity, Optional<UUID> contract) {
        return new CartChoice(cart, line.number(), line.partNumber(), quantity).among(contract);
    }

    private Result among(Optional<UUID> contract) {
        if (!cart.deals().allow(partNumber)) {
            return new Result.Not(notEntitled());
        }
        var candidates = contract.<Collection<Deal>>map(this::only).orElseGet(this::any);
        var bids = Bid.cheapest(candidates, partNumber, cart.cart().currency(), this::together);
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
        return cart.quantityWithout(line, partNumber, deal).map(quantity::plus).orElse(quantity);
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
        if (!Quantities.affordable(bid.offer().unitPrice(), quantity)) {
            return new Result.Not(Refused.of("amount-too-large"));
        }
        boolean passed = bid.offer().unitPrice().compareTo(cheapest.offer().unitPrice()) > 0;
        return new Result.Taken(
                bid.deal(), passed ? List.of(passedOver(cheapest, why.orElseThrow())) : List.of());
    }

    private static Mark passedOver(Bid cheapest, Refused why) {
        return Mark.of(
                "cheaper-passed-over",
                cheapest.deal().name(),
                cheapest.offer().unitPrice().toString(),
                why.code());
    }

    private Refused noPrice(Collection<Deal> candidates) {
        return candidates.stream()
                .map(deal -> deal.decide(partNumber, together(deal), cart.cart().currency()))
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .max(java.util.Comparator.comparing(Refusal::reason))
                .filter(refusal -> refusal.reason() != Refusal.Reason.NOT_ENTITLED)
                .map(this::refused)
                .orElseGet(this::notEntitled);
    }

    private Refused refused(Refusal refusal) {
        var bound = refusal.bound().map(Quantity::toString).orElse("");
        return Refused.of(refusal.reason().code(), partNumber, bound);
    }

    private Refused notEntitled() {
        return Refused.of("not-entitled", partNumber);
    }
}
