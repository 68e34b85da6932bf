package org.comptoir.trading.assortment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.kit.KitDecision;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitRefusal;
import org.comptoir.trading.assortment.AssortmentJson.Amount;
import org.comptoir.trading.kit.KitQuote;
import org.jspecify.annotations.Nullable;

/// The JSON shapes of kits.
final class KitJson {
    private KitJson() {}

    /// What is built into each kit; its price comes from the kit's own amounts (`fixed`) or from
    /// the standard list, and is unknown while the kit has none.
    record Component(
            String partNumber,
            BigDecimal quantity,
            @Nullable Amount price,
            @Nullable Amount total,
            @Nullable Boolean fixed,
            @Nullable Amount listPrice,
            @Nullable BigDecimal adjustment) {
        private static Component of(KitOffer.Part part) {
            return new Component(
                    part.partNumber(),
                    part.quantity().decimal(),
                    Amount.of(part.unitPrice()),
                    Amount.of(part.amount()),
                    part.fixed(),
                    Amount.of(part.row().price()),
                    part.adjustment().decimal());
        }

        private static Component of(Kit.Component it) {
            return new Component(
                    it.partNumber(), it.quantity().decimal(), null, null, null, null, null);
        }
    }

    static List<Component> components(KitQuote quote) {
        return offer(quote.decision())
                .map(it -> it.parts().stream().map(Component::of).toList())
                .orElseGet(() -> quote.kit().components().stream().map(Component::of).toList());
    }

    static Optional<KitOffer> offer(KitDecision decision) {
        return decision instanceof KitOffer it ? Optional.of(it) : Optional.empty();
    }

    static Optional<KitRefusal> refusal(KitDecision decision) {
        return decision instanceof KitRefusal it ? Optional.of(it) : Optional.empty();
    }
}
