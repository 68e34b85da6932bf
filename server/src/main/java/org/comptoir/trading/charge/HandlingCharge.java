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

    /// Whether it is charged in a currency; nothing is converted.
    public boolean isIn(Currency currency) {
        return amount.currency().equals(currency);
    }

    /// The charge of an order that is released at once, for goods in the same currency.
    public Money of(Money goods) {
        if (firstReleaseFree) {
            return Money.zero(amount.currency());
        }
        var most =
                maximum.filter(it -> it.currency().equals(amount.currency()))
                        .filter(it -> it.compareTo(amount) < 0)
                        .orElse(amount);
        return maximumPercentage
                .map(it -> share(goods, it))
                .filter(it -> it.compareTo(most) < 0)
                .orElse(most);
    }

    private static Money share(Money goods, BigDecimal percentage) {
        var share =
                goods.amount()
                        .multiply(percentage)
                        .max(BigDecimal.ZERO)
                        .movePointLeft(2)
                        .setScale(Rounding.minorUnit(goods.currency()), RoundingMode.HALF_UP);
        return Money.of(share, goods.currency());
    }
}
