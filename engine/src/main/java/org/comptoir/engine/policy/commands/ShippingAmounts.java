package org.comptoir.engine.policy.commands;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.ShippingChargeCommand.Charge;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;

/// What the commands that charge by the seller have in common.
final class ShippingAmounts {
    private ShippingAmounts() {}

    /// Whether the goods are worth enough to ship for nothing.
    static boolean isFree(Shipment shipment, Map<Currency, BigDecimal> freeFrom) {
        var from = freeFrom.get(shipment.currency());
        return from != null && shipment.goods().compareTo(from) >= 0;
    }

    /// The amount in that currency, of several at most one.
    static Optional<BigDecimal> in(Currency currency, List<Money> amounts) {
        return amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .map(Money::amount)
                .findFirst();
    }

    static Charge missing(Currency currency, String parameter) {
        return new NotGiven(
                "the policy gives no charge in %s; add %s".formatted(currency, parameter));
    }

    static void requireNotNegative(String name, Map<Currency, BigDecimal> amounts) {
        amounts.forEach((currency, amount) -> {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException(
                        "parameter '%s_%s=%s' is negative; give zero or more"
                                .formatted(name, currency, amount.toPlainString()));
            }
        });
    }

    /// Refuses negative amounts and two in one currency.
    static void requireCharges(String name, List<Money> amounts) {
        requireOnePerCurrency(name, amounts);
        for (var amount : amounts) {
            if (amount.hundredThousandths() < 0) {
                throw new IllegalArgumentException(
                        "parameter '%s=%s%s' is negative; give zero or more"
                                .formatted(name, amount.currency(), amount.decimal()));
            }
        }
    }

    static void requireOnePerCurrency(String name, List<Money> amounts) {
        var seen = new HashSet<Currency>();
        for (var amount : amounts) {
            if (!seen.add(amount.currency())) {
                throw new IllegalArgumentException(
                        "parameter '%s' is given twice in %s; keep one"
                                .formatted(name, amount.currency()));
            }
        }
    }
}
