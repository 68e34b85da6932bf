package org.comptoir.trading.book;

import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// The book of every store, in memory.
@Component
public class TradingBooks {
    /// The store's book as of the last commit.
    public StoreBook of(Store store) {
        throw new UnsupportedOperationException(
                "The book of " + store.name() + " is being written");
    }
}
