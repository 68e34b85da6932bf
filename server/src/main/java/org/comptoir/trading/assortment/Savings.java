package org.comptoir.trading.assortment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.comptoir.engine.money.Money;

/// How much lower a price is than the store's standard price, as an amount and in percent with at
/// most one decimal.
public record Savings(Money amount, BigDecimal percent) {
    public static Optional<Savings> of(Money price, Optional<Money> listPrice) {
        return listPrice
                .filter(standard -> standard.compareTo(price) > 0)
                .map(standard -> new Savings(standard.minus(price), percent(price, standard)));
    }

    private static BigDecimal percent(Money price, Money standard) {
        var percent =
                standard.minus(price)
                        .amount()
                        .movePointRight(2)
                        .divide(standard.amount(), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
