package org.comptoir.engine.policy.commands;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ShippingChargeCommand;

/// A charge for each unit: `perUnit_EUR=0.80&freeFrom_EUR=250`.
final class PerUnit implements ShippingChargeCommand<PerUnit.Amounts> {
    record Amounts(
            @Parameter("The charge for one unit in that currency.")
                    Map<Currency, BigDecimal> perUnit,
            @Parameter("From that value of goods on, shipping is free.")
                    Map<Currency, BigDecimal> freeFrom) {
        Amounts {
            perUnit = Map.copyOf(perUnit);
            freeFrom = Map.copyOf(freeFrom);
            ShippingAmounts.requireNotNegative("perUnit", perUnit);
            ShippingAmounts.requireNotNegative("freeFrom", freeFrom);
        }
    }

    @Override
    public String code() {
        return "per-unit";
    }

    @Override
    public String summary() {
        return "A charge by the seller for each unit, free from an amount of goods on.";
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
        var perUnit = amounts.perUnit().get(currency);
        return perUnit == null
                ? ShippingAmounts.missing(currency, "perUnit_%s=…".formatted(currency))
                : new BySeller(perUnit.multiply(BigDecimal.valueOf(shipment.units())));
    }
}
