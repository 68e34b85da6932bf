package org.comptoir.accelerator.explain;

import java.util.List;
import org.comptoir.trading.assortment.Why;
import org.jspecify.annotations.Nullable;

/// A price, or why there is none, as the page explains it; `skus` are to be chosen among where the
/// product has several.
public record ExplainView(
        String sentence,
        boolean sold,
        @Nullable String price,
        @Nullable String listPrice,
        @Nullable Source source,
        List<String> arithmetic,
        List<Why.Candidate> losers,
        List<Sku> skus) {
    public ExplainView {
        arithmetic = List.copyOf(arithmetic);
        losers = List.copyOf(losers);
        skus = List.copyOf(skus);
    }

    /// Where the price comes from; the term may stand in a contract that the buyer's refers to. A
    /// kit is of no one list.
    public record Source(String contract, String address, String term, String list) {}

    /// A variant that has a price of its own.
    public record Sku(String partNumber, String name, String address) {}
}
