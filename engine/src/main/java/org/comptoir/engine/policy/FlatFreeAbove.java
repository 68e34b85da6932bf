package org.comptoir.engine.policy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/// A flat charge per currency, waived from an amount of goods on: `flat_EUR=7.50&freeFrom_EUR=250`.
final class FlatFreeAbove implements ShippingChargeCommand<FlatFreeAbove.Amounts> {
    record Amounts(Map<Currency, BigDecimal> flat, Map<Currency, BigDecimal> freeFrom) {
        Amounts {
            flat = Map.copyOf(flat);
            freeFrom = Map.copyOf(freeFrom);
            flat.forEach((currency, amount) -> requireNotNegative("flat", currency, amount));
            freeFrom.forEach(
                    (currency, amount) -> requireNotNegative("freeFrom", currency, amount));
        }

        private static void requireNotNegative(String name, Currency currency, BigDecimal amount) {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException(
                        "parameter '%s_%s=%s' is negative; give zero or more"
                                .formatted(name, currency, amount.toPlainString()));
            }
        }
    }

    @Override
    public String code() {
        return "flat-free-above";
    }

    @Override
    public Class<Amounts> parameters() {
        return Amounts.class;
    }

    @Override
    public Charge charge(Shipment shipment, Amounts parameters) {
        Currency currency = shipment.currency();
        BigDecimal freeFrom = parameters.freeFrom().get(currency);
        if (freeFrom != null && shipment.goods().compareTo(freeFrom) >= 0) {
            return new BySeller(BigDecimal.ZERO);
        }
        BigDecimal flat = parameters.flat().get(currency);
        return flat == null
                ? new NotGiven(
                        "the policy gives no charge in %s; add flat_%s=…"
                                .formatted(currency, currency))
                : new BySeller(flat);
    }
}
