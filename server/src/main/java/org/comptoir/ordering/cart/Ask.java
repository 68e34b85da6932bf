package org.comptoir.ordering.cart;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.entitlement.kit.KitDecision;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitRefusal;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView.Mark;

/// What a contract asks for goods, or why it has no price for them.
public sealed interface Ask {
    List<Refusal.Reason> REASONS = List.of(Refusal.Reason.values());
    List<KitRefusal.Reason> KIT_REASONS = List.of(KitRefusal.Reason.values());

    /// A price and where it comes from.
    sealed interface Priced extends Ask {
        Money unitPrice();
    }

    record OfArticle(Offer offer) implements Priced {
        @Override
        public Money unitPrice() {
            return offer.unitPrice();
        }
    }

    record OfKit(KitOffer offer) implements Priced {
        @Override
        public Money unitPrice() {
            return offer.unitPrice();
        }
    }

    /// No price; `detail` is the quantity that would have one, or the component in the way, and of
    /// several contracts the one of the highest `nearness` is told.
    record None(String code, Optional<String> detail, int nearness) implements Ask {
        Mark mark() {
            return detail.map(it -> Mark.of(code, it)).orElseGet(() -> Mark.of(code));
        }
    }

    static Ask of(Decision decision) {
        return switch (decision) {
            case Offer it -> new OfArticle(it);
            case Refusal it ->
                    new None(
                            it.reason().code(),
                            it.bound().map(Quantity::toString),
                            REASONS.indexOf(it.reason()));
        };
    }

    static Ask of(KitDecision decision) {
        return switch (decision) {
            case KitOffer it -> new OfKit(it);
            case KitRefusal it ->
                    new None(it.reason().code(), it.component(), KIT_REASONS.indexOf(it.reason()));
        };
    }
}
