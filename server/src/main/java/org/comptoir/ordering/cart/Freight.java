package org.comptoir.ordering.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Rounding;
import org.comptoir.engine.policy.ShippingChargeCommand.ByCarrier;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.trading.ShippingCharges;

/// What shipping a cart costs, net of tax (docs/rules.md §3.3): an amount, nothing where a carrier
/// collects it, or unknown for a reason.
public record Freight(Money charge, boolean collectedByCarrier, Optional<String> unknown) {

    /// The charge of an order under several contracts: of all they say, free comes first, then by
    /// carrier, then the lowest by the seller. Where no term says anything, there is none.
    static Freight of(Collection<Deal> deals, Shipment shipment) {
        var candidates =
                deals.stream()
                        .flatMap(deal -> deal.conditions().shippingCharges().candidates().stream())
                        .toList();
        var currency = shipment.currency();
        var free = new Freight(Money.zero(currency), false, Optional.empty());
        return new ShippingCharges(candidates)
                .charge(shipment)
                .map(charged ->
                        switch (charged) {
                            case BySeller(var amount) -> bySeller(amount, currency);
                            case ByCarrier() -> new Freight(free.charge(), true, Optional.empty());
                            case NotGiven(var reason) ->
                                    new Freight(free.charge(), false, Optional.of(reason));
                        })
                .orElse(free);
    }

    private static Freight bySeller(BigDecimal amount, Currency currency) {
        var rounded = amount.setScale(Rounding.minorUnit(currency), RoundingMode.HALF_UP);
        return new Freight(Money.of(rounded, currency), false, Optional.empty());
    }

    /// The shipment that a cart makes.
    static Shipment shipment(PricedCart cart, Articles articles) {
        var kilograms = BigDecimal.ZERO;
        var units = BigDecimal.ZERO;
        for (var line : cart.lines()) {
            var quantity = line.line().quantity().decimal();
            var article = articles.of(cart.deals().store(), Locale.ROOT, line.line().partNumber());
            units = units.add(quantity.setScale(0, RoundingMode.CEILING));
            kilograms =
                    kilograms.add(article.kilograms().orElse(BigDecimal.ZERO).multiply(quantity));
        }
        return new Shipment(
                cart.cart().currency(), cart.goods().amount(), kilograms, units.intValue());
    }
}
