package org.comptoir.ordering;

import org.comptoir.members.Actor;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// The orders of a store, to those who may see them: their buyer, who may approve them, the
/// administrators of the buyer's organization, and the store's business users.
@Component
@SuppressWarnings("DoNotCallSuggester")
public class Orders {
    /// Orders, newest first.
    public Slice<OrderSummary> list(Store store, Actor actor, OrderSearch search) {
        throw new UnsupportedOperationException("being written");
    }

    /// One order, by id or number; missing for whoever may not see it.
    public OrderView get(Store store, Actor actor, String idOrNumber) {
        throw new UnsupportedOperationException("being written");
    }

    /// Cancels it, for the reason given.
    public OrderChange cancel(Store store, Actor actor, String idOrNumber, String reason) {
        throw new UnsupportedOperationException("being written");
    }

    /// Approves it; its contracts must still be usable, its prices stay as submitted.
    public OrderChange approve(Store store, Actor actor, String idOrNumber) {
        throw new UnsupportedOperationException("being written");
    }

    /// Rejects it, for the reason given.
    public OrderChange reject(Store store, Actor actor, String idOrNumber, String reason) {
        throw new UnsupportedOperationException("being written");
    }
}
