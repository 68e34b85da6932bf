package org.comptoir.ordering.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
        var store = cart.deals().store();
        return shipment(cart, part -> articles.of(store, Locale.ROOT, part).kilograms());
    }

    static Shipment shipment(PricedCart cart, Function<String, Optional<BigDecimal>> kilograms) {
        var weight = Optional.of(BigDecimal.ZERO);
        var units = BigDecimal.ZERO;
        for (var line : cart.lines()) {
            var quantity = line.line().quantity().decimal();
            units = units.add(quantity.setScale(0, RoundingMode.CEILING));
            var each = each(line.line().goods(), kilograms).map(quantity::multiply);
            weight = weight.flatMap(sum -> each.map(sum::add));
        }
        return new Shipment(
                cart.cart().currency(), cart.goods().amount(), weight, units.intValue());
    }

    /// What one of the goods weighs; a kit weighs what its components do (docs/rules.md §3.2.10).
    private static Optional<BigDecimal> each(
            Goods goods, Function<String, Optional<BigDecimal>> kilograms) {
        if (!goods.isKit()) {
            return kilograms.apply(goods.partNumber());
        }
        var weight = Optional.of(BigDecimal.ZERO);
        for (var component : goods.components()) {
            var quantity = component.quantity().decimal();
            var share = kilograms.apply(component.partNumber()).map(quantity::multiply);
            weight = weight.flatMap(sum -> share.map(sum::add));
        }
        return weight;
    }
}
