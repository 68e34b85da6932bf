package org.comptoir.ordering;

import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns a cart into an order.
@Component
@SuppressWarnings("DoNotCallSuggester")
public class Checkout {
    /// What the buyer may choose from; with a shipping mode (its policy's id or name) the totals
    /// count its charge.
    public CheckoutView view(Store store, Actor actor, @Nullable String shippingMode) {
        throw new UnsupportedOperationException("being written");
    }

    /// Submits the cart. The same key of the same caller gives the same order, once.
    public Placing place(Store store, Actor actor, OrderRequest request, @Nullable String key) {
        throw new UnsupportedOperationException("being written");
    }
}
