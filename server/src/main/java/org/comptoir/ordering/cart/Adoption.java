package org.comptoir.ordering.cart;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A guest's lines on their way into a buyer's cart: each under a contract of this buyer if one
/// takes it, else as the guest had it, so that nothing goes missing. The cart is priced once, when
/// all have joined it.
final class Adoption {
    private final Set<Goods> taken = new HashSet<>();
    private PricedCart cart;

    Adoption(PricedCart cart) {
        this.cart = cart;
    }

    void take(CartLine line) {
        if (cart.cart().lines().size() >= Cart.MOST_LINES) {
            return;
        }
        taken.add(line.goods());
        cart =
                switch (CartChoice.add(cart, line.goods(), line.quantity(), Optional.empty())) {
                    case CartChoice.Result.Taken(var deal, _) ->
                            cart.joined(
                                    cart.cart().plus(line.goods(), line.quantity(), deal),
                                    Optional.of(deal));
                    case CartChoice.Result.Not _ ->
                            cart.joined(cart.cart().plus(line), Optional.empty());
                };
    }

    /// The cart as its buyer sees it now, no line over its bound.
    Cart cart() {
        var bounded = cart.cart().each(line -> line.of(Quantities.clamped(line.quantity())));
        var priced = CartPricing.price(bounded, cart.deals());
        return bounded.each(line -> taken.contains(line.goods()) ? priced.seen(line) : line);
    }
}
