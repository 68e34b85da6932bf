package org.comptoir.care.monitor;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.stores.Store;

/// What shoppers have in their carts; the module that keeps carts answers. Asked every two seconds
/// while somebody looks, so it should be cheap.
public interface ShopperFigures {
    /// How many lines a cart has, and what the goods cost its owner, where that is known already.
    record Figure(int items, Optional<Amount> value) {}

    record Amount(BigDecimal amount, String currency) {}

    /// Those of the shoppers who have something in their carts.
    Map<Shopper, Figure> of(Store store, Collection<Shopper> shoppers);
}
