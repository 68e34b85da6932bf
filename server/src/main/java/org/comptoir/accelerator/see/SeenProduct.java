package org.comptoir.accelerator.see;

import java.util.List;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.platform.page.Crumb;
import org.comptoir.platform.page.PriceTag;
import org.jspecify.annotations.Nullable;

/// A product as one buyer sees it; each variant with its price and why it is so.
public record SeenProduct(
        String banner,
        String leave,
        List<Crumb> crumbs,
        String name,
        String code,
        String description,
        @Nullable String picture,
        List<StoreCatalog.Shown> facts,
        List<Variant> variants) {
    public SeenProduct {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        variants = List.copyOf(variants);
    }

    /// What goes into a cart: its price and its tiers, and where the price is explained.
    public record Variant(
            String code,
            String name,
            @Nullable String picture,
            PriceTag price,
            List<Tier> tiers,
            String explained) {
        public Variant {
            tiers = List.copyOf(tiers);
        }
    }

    /// From a quantity on, one price.
    public record Tier(String quantity, String price) {}
}
