package org.comptoir.ordering;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The carts of users and guests, one per store.
@Component
@SuppressWarnings("DoNotCallSuggester")
public class Carts {
    /// The caller's cart as it is now; an empty one if he has none.
    public CartView view(Store store, Actor actor) {
        throw new UnsupportedOperationException("being written");
    }

    /// How many lines the cart has: for the page's header, without a query when warm.
    public int count(Store store, Actor actor) {
        throw new UnsupportedOperationException("being written");
    }

    /// Adds so many of a product, under the contract given or under the cheapest one compatible
    /// with the cart (trading.md §7.1).
    public CartChange add(
            Store store,
            Actor actor,
            String partNumber,
            BigDecimal quantity,
            Optional<UUID> contract,
            @Nullable String ifMatch) {
        throw new UnsupportedOperationException("being written");
    }

    /// Gives a line another quantity, another contract, or both.
    public CartChange change(
            Store store,
            Actor actor,
            int line,
            Optional<BigDecimal> quantity,
            Optional<UUID> contract,
            @Nullable String ifMatch) {
        throw new UnsupportedOperationException("being written");
    }

    public CartChange remove(Store store, Actor actor, int line, @Nullable String ifMatch) {
        throw new UnsupportedOperationException("being written");
    }

    public CartChange clear(Store store, Actor actor, @Nullable String ifMatch) {
        throw new UnsupportedOperationException("being written");
    }

    /// Puts the whole cart under one contract, in a store where the contract is chosen per order.
    public CartChange choose(Store store, Actor actor, UUID contract, @Nullable String ifMatch) {
        throw new UnsupportedOperationException("being written");
    }

    /// Moves what a guest put into his carts into those of the user he has signed in as.
    public void adopt(UUID guest, Actor user) {
        throw new UnsupportedOperationException("being written");
    }
}
