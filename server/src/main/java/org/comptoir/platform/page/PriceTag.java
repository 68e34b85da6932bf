package org.comptoir.platform.page;

import org.jspecify.annotations.Nullable;

/// A price in ready words: the reader's own amount, what it is measured against, and whence it
/// comes. Without an amount, `reason` says why there is none.
public record PriceTag(
        @Nullable String amount,
        boolean from,
        @Nullable String unit,
        @Nullable String list,
        @Nullable String saving,
        @Nullable String contract,
        @Nullable String reason) {
    /// An amount alone.
    public static PriceTag of(String amount) {
        return new PriceTag(amount, false, null, null, null, null, null);
    }

    /// No price, and why.
    public static PriceTag none(String reason) {
        return new PriceTag(null, false, null, null, null, null, reason);
    }

    /// The lowest of several.
    public PriceTag lowest() {
        return new PriceTag(amount, true, unit, list, saving, contract, reason);
    }

    /// The price per what.
    public PriceTag per(String unit) {
        return new PriceTag(amount, from, unit, list, saving, contract, reason);
    }

    /// Measured against a list price.
    public PriceTag against(String list, String saving) {
        return new PriceTag(amount, from, unit, list, saving, contract, reason);
    }

    /// Under a contract.
    public PriceTag under(String contract) {
        return new PriceTag(amount, from, unit, list, saving, contract, reason);
    }
}
