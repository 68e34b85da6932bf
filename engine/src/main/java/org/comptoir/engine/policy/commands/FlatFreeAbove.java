package org.comptoir.engine.policy.commands;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ShippingChargeCommand;

/// A flat charge per currency, waived from an amount of goods on: `flat_EUR=7.50&freeFrom_EUR=250`.
final class FlatFreeAbove implements ShippingChargeCommand<FlatFreeAbove.Amounts> {
    record Amounts(
            @Parameter("The charge for an order in that currency.") Map<Currency, BigDecimal> flat,
            @Parameter("From that value of goods on, shipping is free.")
                    Map<Currency, BigDecimal> freeFrom) {
        Amounts {
            flat = Map.copyOf(flat);
            freeFrom = Map.copyOf(freeFrom);
            ShippingAmounts.requireNotNegative("flat", flat);
            ShippingAmounts.requireNotNegative("freeFrom", freeFrom);
        }
    }

    @Override
    public String code() {
        return "flat-free-above";
    }

    @Override
    public String summary() {
        return "A flat charge by the seller, free from an amount of goods on.";
    }

    @Override
    public Class<Amounts> parameters() {
        return Amounts.class;
    }

    @Override
    public Charge charge(Shipment shipment, Amounts amounts) {
        if (ShippingAmounts.isFree(shipment, amounts.freeFrom())) {
            return new BySeller(BigDecimal.ZERO);
        }
        var currency = shipment.currency();
        var flat = amounts.flat().get(currency);
        return flat == null
                ? ShippingAmounts.missing(currency, "flat_%s=…".formatted(currency))
                : new BySeller(flat);
    }
}
