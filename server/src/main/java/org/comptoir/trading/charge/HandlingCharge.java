package org.comptoir.trading.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Rounding;

/// An amount for handling an order, once for each release: at most `maximum`, and at most a
/// percentage of the goods; the first release may be free.
public record HandlingCharge(
        Money amount,
        Optional<Money> maximum,
        Optional<BigDecimal> maximumPercentage,
        boolean firstReleaseFree) {
    public HandlingCharge {
        if (maximum.filter(it -> !it.currency().equals(amount.currency())).isPresent()) {
            throw new IllegalArgumentException(
                    "The maximum of a handling charge must be in the currency of its amount");
        }
    }

    /// Whether it is charged in a currency; nothing is converted.
    public boolean isIn(Currency currency) {
        return amount.currency().equals(currency);
    }

    /// The charge of an order that is released at once, for goods in the same currency, half-up to
    /// the minor unit.
    public Money of(Money goods) {
        if (firstReleaseFree) {
            return Money.zero(amount.currency());
        }
        var most =
                maximum.map(Money::amount)
                        .filter(it -> it.compareTo(amount.amount()) < 0)
                        .orElse(amount.amount());
        var least = maximumPercentage.map(it -> share(goods, it)).map(most::min).orElse(most);
        var currency = amount.currency();
        return Money.of(
                least.setScale(Rounding.minorUnit(currency), RoundingMode.HALF_UP), currency);
    }

    private static BigDecimal share(Money goods, BigDecimal percentage) {
        return goods.amount().multiply(percentage).movePointLeft(2).max(BigDecimal.ZERO);
    }
}
