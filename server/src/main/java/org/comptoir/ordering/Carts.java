package org.comptoir.ordering;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.ordering.cart.CartCounts;
import org.comptoir.ordering.cart.CartDesk;
import org.comptoir.ordering.cart.CartOwner;
import org.comptoir.stores.Store;
import org.comptoir.trading.plugin.Rehearsals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The carts of users and guests, one per store.
///
/// `ifMatch` is the entity tag of a cart that was seen: changed meanwhile, it refuses the change;
/// none asks for no check.
@Component
public class Carts {
    private final CartDesk desk;
    private final CartCounts counts;
    private final Rehearsals transactions;

    Carts(CartDesk desk, CartCounts counts, Rehearsals transactions) {
        this.desk = desk;
        this.counts = counts;
        this.transactions = transactions;
    }

    /// The caller's cart as it is now; an empty one if he has none.
    public CartView view(Store store, Actor actor) {
        return transactions.run(() -> desk.view(store, actor));
    }

    /// The same, its shipping charge counted in.
    public CartView viewWithShipping(Store store, Actor actor, String mode) {
        return transactions.run(() -> desk.viewWithShipping(store, actor, mode));
    }

    /// How many lines the cart has: for the page's header, without a query when warm.
    public int count(Store store, Actor actor) {
        return CartOwner.of(actor).map(owner -> counts.of(store, owner)).orElse(0);
    }

    /// Somebody's cart that holds something, as of a version.
    public record Filled(UUID owner, boolean guest, int version, int lines) {}

    /// The carts of many owners that hold something, in one query.
    public List<Filled> filled(Store store, Collection<UUID> owners) {
        return counts.filled(store, owners);
    }

    /// Adds so many of a product, as below.
    public CartChange add(
            Store store,
            Actor actor,
            String partNumber,
            BigDecimal quantity,
            Optional<UUID> contract,
            @Nullable String ifMatch) {
        return add(store, actor, CartItem.of(partNumber), quantity, contract, ifMatch);
    }

    /// Adds so many of a product or kit, under the contract given or under the cheapest one
    /// compatible with the cart (docs/rules.md §7.1).
    public CartChange add(
            Store store,
            Actor actor,
            CartItem item,
            BigDecimal quantity,
            Optional<UUID> contract,
            @Nullable String ifMatch) {
        return transactions.run(
                () -> desk.open(store, actor, ifMatch).add(item, quantity, contract));
    }

    /// Gives a line another quantity, another contract, or both.
    public CartChange change(
            Store store,
            Actor actor,
            int line,
            Optional<BigDecimal> quantity,
            Optional<UUID> contract,
            @Nullable String ifMatch) {
        return transactions.run(
                () -> desk.open(store, actor, ifMatch).change(line, quantity, contract));
    }

    public CartChange remove(Store store, Actor actor, int line, @Nullable String ifMatch) {
        return transactions.run(() -> desk.open(store, actor, ifMatch).remove(line));
    }

    public CartChange clear(Store store, Actor actor, @Nullable String ifMatch) {
        return transactions.run(() -> desk.open(store, actor, ifMatch).clear());
    }

    /// Puts the whole cart under one contract, in a store where the contract is chosen per order.
    public CartChange choose(Store store, Actor actor, UUID contract, @Nullable String ifMatch) {
        return transactions.run(() -> desk.open(store, actor, ifMatch).choose(contract));
    }

    /// Prices the whole cart in another currency of the store.
    public CartChange priceIn(
            Store store, Actor actor, Currency currency, @Nullable String ifMatch) {
        return transactions.run(() -> desk.open(store, actor, ifMatch).priceIn(currency));
    }
}
