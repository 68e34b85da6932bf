package org.comptoir.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RoundingTests {
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void agreesWithBigDecimalOnUnitPrices() {
        for (int round = 0; round < 200_000; round++) {
            long amount = random.nextLong(-bound(17), bound(17));
            long percentage = random.nextLong(-10_000_000, 10_000_000);
            int scale = random.nextInt(6);
            assertThat(Rounding.unitPrice(amount / 2, percentage, scale))
                    .as("%d adjusted by %d at %d", amount / 2, percentage, scale)
                    .isEqualTo(exact(amount / 2, 10_000_000 + percentage, 7, scale));
        }
    }

    @Test
    void agreesWithBigDecimalOnLines() {
        for (int round = 0; round < 200_000; round++) {
            long unitPrice = random.nextLong(bound(11));
            long quantity = random.nextLong(bound(11));
            int scale = random.nextInt(6);
            assertThat(Rounding.line(unitPrice, quantity, scale))
                    .isEqualTo(exact(unitPrice, quantity, 5, scale));
        }
    }

    @Test
    void refusesToOverflow() {
        assertThatThrownBy(() -> Rounding.line(Money.LIMIT, Quantity.LIMIT, 2))
                .isInstanceOf(ArithmeticException.class);
    }

    /// A bound of so many digits at most, small ones as likely as large ones.
    private long bound(int digits) {
        return (long) Math.pow(10, 1 + random.nextInt(digits));
    }

    private static long exact(long amount, long factor, int decimals, int scale) {
        return BigDecimal.valueOf(amount, 5)
                .multiply(BigDecimal.valueOf(factor, decimals))
                .setScale(scale, RoundingMode.HALF_UP)
                .setScale(5)
                .unscaledValue()
                .longValueExact();
    }
}
