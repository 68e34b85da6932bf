package org.comptoir.trading.assortment;

import org.jspecify.annotations.Nullable;

/// How somebody asks to look at a store: under one contract, in a currency, at a time, as the buyer
/// he names. What is not asked is usual.
public record BrowsingWish(
        @Nullable String contract,
        @Nullable String currency,
        @Nullable String at,
        @Nullable String as) {
    static final BrowsingWish NONE = new BrowsingWish(null, null, null, null);
}
