package org.comptoir.ordering.order;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.cart.CartViews;
import org.comptoir.ordering.cart.Freight;
import org.comptoir.ordering.cart.Freights;
import org.comptoir.ordering.cart.PricedCart;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// Gathers what a buyer chooses from when he orders.
@Component
public class CheckoutViews {
    private final CartViews carts;
    private final AddressBooks books;
    private final Reservations reservations;

    CheckoutViews(CartViews carts, AddressBooks books, Reservations reservations) {
        this.carts = carts;
        this.books = books;
        this.reservations = reservations;
    }

    public CheckoutView of(Store store, Actor actor, PricedCart cart, String mode) {
        var freights = carts.freights(cart);
        var shipTo = books.shipTo(actor, cart.inUse());
        var billTo = books.billTo(actor, cart.inUse());
        return new CheckoutView(
                carts.withShipping(cart, actor, freights, mode),
                shipTo.known(),
                shipTo.mayWrite(),
                billTo.known(),
                billTo.mayWrite(),
                PurchaseOrders.of(store, cart.inUse()).view(reservations.ceilings(cart)),
                reservations.credit(actor, cart),
                shipping(freights));
    }

    private static List<CheckoutView.Shipping> shipping(Freights freights) {
        return freights.modes().stream()
                .map(it ->
                        new CheckoutView.Shipping(
                                CartViews.choice(it.mode()),
                                charge(it.freight()),
                                it.freight().collectedByCarrier()))
                .toList();
    }

    private static Optional<Money> charge(Freight freight) {
        return freight.collectedByCarrier() || freight.unknown().isPresent()
                ? Optional.empty()
                : Optional.of(freight.charge());
    }
}
