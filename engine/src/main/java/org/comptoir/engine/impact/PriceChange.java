package org.comptoir.engine.impact;

import java.util.Comparator;
import java.util.Objects;

/// What happens to the price of one SKU, or product without SKUs, for the buyers of one view.
///
/// Amounts are unit prices and, like `quantity`, in 10⁻⁵; [#NONE] stands for no price. `quantity`
/// is one piece, or the first quantity at which anything changes; contracts are places in
/// [org.comptoir.engine.entitlement.Entitlement#contracts].
public record PriceChange(
        int entry,
        Kind kind,
        long quantity,
        long before,
        long after,
        int contractBefore,
        int contractAfter) {
    /// No price, and no contract that gives one.
    public static final int NONE = -1;

    /// The largest first; the order of the catalogue among equals.
    public static final Comparator<PriceChange> LARGEST_FIRST =
            Comparator.comparingLong(PriceChange::size)
                    .reversed()
                    .thenComparingInt(PriceChange::entry);

    private static final long WHOLE = 10_000;
    private static final long MOST = 1_000_000_000_000L;

    /// What happens.
    public enum Kind {
        UP,
        DOWN,
        /// It had no price at any quantity and has one.
        APPEARING,
        /// It had a price and has none at any quantity.
        DISAPPEARING,
        /// It is sold at the same prices, but from or up to other quantities.
        QUANTITIES
    }

    public PriceChange {
        Objects.requireNonNull(kind, "kind");
    }

    /// How much the price changes, in hundredths of a percent of what it was; what appears or
    /// disappears changes by all of it.
    public long size() {
        return switch (kind) {
            case APPEARING, DISAPPEARING -> WHOLE;
            case QUANTITIES -> 0;
            case UP, DOWN ->
                    before == 0
                            ? MOST
                            : Math.min(
                                    MOST,
                                    Math.round((double) WHOLE * Math.abs(after - before) / before));
        };
    }
}
