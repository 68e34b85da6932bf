package org.comptoir.ordering.cart;

import java.time.Clock;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CartView;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens carts, for a look or for a change; inside a transaction.
@Component
public class CartDesk {
    private static final CartOwner NOBODY = CartOwner.guest(new UUID(0, 0));

    private final CartRows rows;
    private final CartCounts counts;
    private final BuyerDeals deals;
    private final Articles articles;
    private final CartViews views;
    private final Stores stores;
    private final Clock clock;

    CartDesk(
            CartRows rows,
            CartCounts counts,
            BuyerDeals deals,
            Articles articles,
            CartViews views,
            Stores stores,
            Clock clock) {
        this.rows = rows;
        this.counts = counts;
        this.deals = deals;
        this.articles = articles;
        this.views = views;
        this.stores = stores;
        this.clock = clock;
    }

    public CartView view(Store store, Actor actor) {
        return views.of(look(store, actor), actor);
    }

    public CartView viewWithShipping(Store store, Actor actor, String mode) {
        var cart = look(store, actor);
        return views.withShipping(cart, actor, views.freights(cart), mode);
    }

    /// The cart as it is now; an empty one if there is none.
    public PricedCart look(Store store, Actor actor) {
        var owner = CartOwner.of(actor);
        var cart = owner.flatMap(one -> rows.find(store, one));
        return price(
                store,
                actor,
                cart.orElseGet(
                        () -> Cart.empty(store.id(), owner.orElse(NOBODY), store.currency())));
    }

    /// The cart, locked until the transaction ends.
    public Cart lock(Store store, Actor actor) {
        return rows.lock(store, owner(actor));
    }

    public PricedCart price(Store store, Actor actor, Cart cart) {
        return CartPricing.price(cart, deals.of(store, actor, clock.instant()));
    }

    /// The cart locked for a change; refuses if it is no longer the one that was seen.
    public OpenCart open(Store store, Actor actor, @Nullable String ifMatch) {
        var cart = lock(store, actor);
        requireVersion(ifMatch, cart);
        return new OpenCart(this, articles, views, actor, price(store, actor, cart));
    }

    Cart save(Cart cart) {
        var saved = rows.save(cart);
        counts.changed(saved);
        return saved;
    }

    /// Empties a cart whose order is placed.
    public void ordered(Cart cart) {
        save(cart.cleared());
    }

    public void adopt(CartOwner guest, Actor user) {
        for (var left : rows.of(guest)) {
            var store = stores.get(left.store());
            if (!left.lines().isEmpty()) {
                var adoption = new Adoption(price(store, user, lock(store, user)));
                left.lines().forEach(adoption::take);
                save(adoption.cart());
            }
            rows.delete(left);
            counts.deleted(left);
        }
    }

    private static CartOwner owner(Actor actor) {
        return CartOwner.of(actor)
                .orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-required"));
    }

    private static void requireVersion(@Nullable String ifMatch, Cart cart) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return;
        }
        var seen = ifMatch.replace("W/", "").replace("\"", "").replaceFirst("-.*", "");
        if (!seen.equals(String.valueOf(cart.version()))) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", cart.version());
        }
    }
}
