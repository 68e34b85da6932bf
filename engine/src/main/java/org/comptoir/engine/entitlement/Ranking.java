package org.comptoir.engine.entitlement;

import java.util.Arrays;

/// A whole assortment in the order of the buyer's own prices; entries without a price come last, in
/// the order of the catalogue.
public final class Ranking {
    /// Which end comes first.
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    private final int[] entries;
    private final long[] prices;

    Ranking(int[] entries, long[] prices) {
        this.entries = entries;
        this.prices = prices;
    }

    /// How many entries there are.
    public int size() {
        return entries.length;
    }

    /// How many of them have a price: the first ones.
    public int priced() {
        return prices.length;
    }

    /// The entry at a place.
    public int entry(int place) {
        return entries[place];
    }

    /// The listing price in 10⁻⁵ at one of the priced places.
    public long unitPrice(int place) {
        return prices[place];
    }

    /// The entries of a page: those from one place to another (exclusive), as far as there are any.
    public int[] page(int from, int to) {
        return Arrays.copyOfRange(entries, Math.min(from, size()), Math.min(to, size()));
    }
}
