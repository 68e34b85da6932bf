package org.comptoir.accelerator.effect;

import java.util.List;
import org.comptoir.platform.page.table.Listing;

/// The effect of a contract on one buyer, as its page shows it.
public record EffectView(
        String compared,
        boolean same,
        String before,
        String after,
        List<Place> categories,
        Listing lines) {
    public EffectView {
        categories = List.copyOf(categories);
    }

    /// A category with how many products are found in it, at its depth below the root.
    public record Place(String text, String address, int depth, int count, boolean here) {}
}
