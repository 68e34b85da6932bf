package org.comptoir.storefront.product;

import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Quantity;
import org.comptoir.trading.assortment.ProductView;

/// What can be asked of one variant.
final class Variants {
    private Variants() {}

    static boolean isPriced(ProductView.Variant variant) {
        return variant.decision() instanceof Offer;
    }

    /// The least quantity that has a price.
    static Quantity least(ProductView.Variant variant) {
        return switch (variant.decision()) {
            case Offer offer -> offer.quantity();
            case Refusal refusal -> refusal.bound().orElse(refusal.quantity());
        };
    }
}
