package org.comptoir.trading.assortment;

import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.Facets;
import org.comptoir.engine.money.Money;
import org.jspecify.annotations.Nullable;

/// One page of what a shopper may buy, with his prices; `meant` are the words searched for where
/// his own look misspelt, `next` is the cursor of the following page.
public record Listing(
        List<Item> items,
        int total,
        Optional<Facets> facets,
        Optional<PriceRange> prices,
        Optional<String> meant,
        @Nullable String next) {
    public Listing {
        items = List.copyOf(items);
    }

    /// The shopper's lowest and highest listing price over all that was found.
    public record PriceRange(Money lowest, Money highest) {}
}
