package org.comptoir.ordering;

import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.ordering.cart.CartDesk;
import org.comptoir.ordering.cart.CartOwner;
import org.comptoir.ordering.order.CheckoutViews;
import org.comptoir.ordering.order.OrderRows;
import org.comptoir.ordering.order.OrderViews;
import org.comptoir.ordering.order.Placement;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.trading.plugin.Rehearsals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns a cart into an order.
@Component
public class Checkout {
    private static final int LONGEST_KEY = 200;

    private final CartDesk carts;
    private final CheckoutViews views;
    private final Placement placement;
    private final OrderRows rows;
    private final OrderViews orders;
    private final Rehearsals transactions;

    Checkout(
            CartDesk carts,
            CheckoutViews views,
            Placement placement,
            OrderRows rows,
            OrderViews orders,
            Rehearsals transactions) {
        this.carts = carts;
        this.views = views;
        this.placement = placement;
        this.rows = rows;
        this.orders = orders;
        this.transactions = transactions;
    }

    /// What the buyer may choose from; the totals count the charge of the shipping mode, by id or
    /// name, else of the first.
    public CheckoutView view(Store store, Actor actor, String shippingMode) {
        return transactions.run(
                () -> views.of(store, actor, carts.look(store, actor), shippingMode));
    }

    /// Submits the cart. The same key of the same caller gives the same order, once: a second call
    /// waits for the cart and finds what the first has placed. It holds nothing while a plug-in
    /// thinks.
    public Placing place(Store store, Actor actor, OrderRequest request, @Nullable String key) {
        requireShort(key);
        return transactions.run(() -> placed(store, actor, request, key));
    }

    private Placing placed(Store store, Actor actor, OrderRequest request, @Nullable String key) {
        var owner =
                CartOwner.of(actor)
                        .orElseThrow(
                                () -> Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-required"));
        var cart = carts.lock(store, actor);
        var before = Optional.ofNullable(key).flatMap(one -> rows.placedUnder(one, owner, store));
        if (before.isPresent()) {
            return new Placing.Placed(orders.of(store, actor, before.get()), true);
        }
        var guest = guest(store, owner, request);
        if (guest.isPresent()) {
            return guest.get();
        }
        return switch (placement.place(store, actor, cart, request, key)) {
            case Placement.Result.Placed(var order) ->
                    new Placing.Placed(orders.of(store, actor, order), false);
            case Placement.Result.Not(var refused) -> refused;
        };
    }

    private static void requireShort(@Nullable String key) {
        if (key != null && key.length() > LONGEST_KEY) {
            throw Problem.invalid("key", "bad-idempotency-key");
        }
    }

    /// Why a guest cannot order here, or not yet.
    private static Optional<Refused> guest(Store store, CartOwner owner, OrderRequest request) {
        if (!owner.guest()) {
            return Optional.empty();
        }
        if (!store.has(Feature.GUEST_CHECKOUT)) {
            return Optional.of(Refused.of("no-guest-checkout"));
        }
        boolean named =
                request.customer()
                        .filter(it ->
                                !it.name().isEmpty() && it.email().matches("[^@\\s]+@[^@\\s]+"))
                        .isPresent();
        return named
                ? Optional.empty()
                : Optional.of(Refused.of("customer-required").at("customer"));
    }
}
