package org.comptoir.trading.book;

import java.util.List;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.KitConfiguration;
import org.comptoir.trading.content.term.KitConfiguration.Fixed;

/// Turns the kit configurations of a contract's content into the engine's.
final class Kits {
    private Kits() {}

    static List<org.comptoir.engine.entitlement.terms.KitConfiguration> of(
            List<KitConfiguration> configurations) {
        return configurations.stream().map(Kits::configuration).toList();
    }

    private static org.comptoir.engine.entitlement.terms.KitConfiguration configuration(
            KitConfiguration kit) {
        return new org.comptoir.engine.entitlement.terms.KitConfiguration(
                kit.base().partNumber(), kit.blocks().stream().map(Kits::block).toList());
    }

    /// Of several percentages the better for the buyer counts; one of type `Exclude` keeps the
    /// block out.
    private static org.comptoir.engine.entitlement.terms.KitConfiguration.Block block(
            KitConfiguration.Block block) {
        var part = block.product().partNumber();
        var percentages =
                block.prices().stream()
                        .filter(KitConfiguration.Percentage.class::isInstance)
                        .map(KitConfiguration.Percentage.class::cast)
                        .toList();
        return new org.comptoir.engine.entitlement.terms.KitConfiguration.Block(
                part,
                block.prices().stream()
                        .filter(Fixed.class::isInstance)
                        .map(it -> row(part, (Fixed) it))
                        .toList(),
                percentages.stream()
                        .filter(it -> it.type() == CatalogSelection.Type.INCLUDE)
                        .map(it -> Percentage.of(it.signedPercentage()))
                        .min(Percentage::compareTo),
                percentages.stream().anyMatch(it -> it.type() == CatalogSelection.Type.EXCLUDE));
    }

    private static OfferRow row(String part, Fixed fixed) {
        return new OfferRow(
                part,
                Prices.money(fixed.amount()),
                fixed.minimumQuantity().map(Quantity::of),
                fixed.maximumQuantity().map(Quantity::of),
                Validity.ALWAYS,
                fixed.precedence().doubleValue(),
                fixed.published());
    }
}
