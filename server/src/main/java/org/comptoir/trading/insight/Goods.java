package org.comptoir.trading.insight;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.kit.KitOffer;
import org.comptoir.engine.entitlement.kit.KitPrices;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// What a line of a cart or an order is of: an article, or a kit with its components.
record Goods(String partNumber, List<Kit.Component> components) {
    /// Whether all of it may be bought at all.
    boolean isTradable(Entitlement entitlement) {
        return isTradable(entitlement, partNumber)
                && components.stream().allMatch(it -> isTradable(entitlement, it.partNumber()));
    }

    private static boolean isTradable(Entitlement entitlement, String partNumber) {
        var entry = entitlement.catalog().find(partNumber);
        return entry.isPresent() && entitlement.isTradable(entry.getAsInt());
    }

    /// Whether a contract sells it, as a cart keeps a line under its own.
    boolean isSold(Entitlement under) {
        return isTradable(under, partNumber)
                && (components.isEmpty() || new KitPrices(under).areSold(partNumber));
    }

    /// What a line of it costs, if it has a price.
    Optional<Money> cost(Entitlement entitlement, Quantity quantity, Currency currency) {
        if (!components.isEmpty()) {
            var kit = new Kit(partNumber, components);
            return new KitPrices(entitlement).decide(kit, quantity, currency)
                            instanceof KitOffer offer
                    ? offer.unitPrice().line(quantity)
                    : Optional.empty();
        }
        int entry = entitlement.catalog().find(partNumber).orElseThrow();
        return entitlement.decide(entry, quantity, currency) instanceof Offer offer
                ? offer.line()
                : Optional.empty();
    }
}
