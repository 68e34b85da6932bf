package org.comptoir.trading.assortment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.ContractTiers;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.money.Money;

/// A product with what may be bought of it: itself, or its variants.
///
/// `path` runs from the root category down to its main one.
public record ProductView(
        int entry,
        String partNumber,
        String name,
        String description,
        List<Category> path,
        Optional<String> image,
        Optional<String> brand,
        Optional<String> unit,
        Optional<BigDecimal> weight,
        List<StoreCatalog.Shown> attributes,
        List<Variant> variants) {
    public ProductView {
        path = List.copyOf(path);
        attributes = List.copyOf(attributes);
        variants = List.copyOf(variants);
    }

    /// Something that goes into a cart: a SKU, or the product itself where it has none. `decision`
    /// is for its minimum quantity; `listPrice` the store's standard price where that is higher;
    /// `tiers` the steps under each contract, `bestTiers` those of the price the buyer gets.
    public record Variant(
            int entry,
            String partNumber,
            String name,
            Optional<String> image,
            List<StoreCatalog.Shown> attributes,
            Decision decision,
            Optional<Money> listPrice,
            List<ContractTiers> tiers,
            List<ContractTiers.Tier> bestTiers) {
        public Variant {
            attributes = List.copyOf(attributes);
            tiers = List.copyOf(tiers);
            bestTiers = List.copyOf(bestTiers);
        }
    }
}
