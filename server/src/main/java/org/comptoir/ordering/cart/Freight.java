package org.comptoir.ordering.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;

/// What shipping and handling a cart cost, net of tax (docs/rules.md §3.3): an amount, nothing
/// where a carrier collects it, or unknown for a reason.
public record Freight(
        Money charge, Money handling, boolean collectedByCarrier, Optional<String> unknown) {
    public Money total() {
        return charge.plus(handling);
    }

    /// The shipment that a cart makes; one article of unknown weight makes its weight unknown.
    static Shipment shipment(PricedCart cart, Articles articles) {
        var kilograms = Optional.of(BigDecimal.ZERO);
        var units = BigDecimal.ZERO;
        for (var line : cart.lines()) {
            var quantity = line.line().quantity().decimal();
            var article = articles.of(cart.deals().store(), Locale.ROOT, line.line().partNumber());
            units = units.add(quantity.setScale(0, RoundingMode.CEILING));
            var weight = article.kilograms().map(quantity::multiply);
            kilograms = kilograms.flatMap(sum -> weight.map(sum::add));
        }
        return new Shipment(
                cart.cart().currency(), cart.goods().amount(), kilograms, units.intValue());
    }
}
