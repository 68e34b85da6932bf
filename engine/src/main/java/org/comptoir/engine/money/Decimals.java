package org.comptoir.engine.money;

import java.math.BigDecimal;

/// Reads and writes decimals as whole numbers of 10⁻⁵.
final class Decimals {
    static final long ONE = 100_000;
    static final int SCALE = 5;

    private Decimals() {}

    static long parse(String decimal) {
        try {
            return exact(new BigDecimal(decimal.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a decimal number: '" + decimal + "'", e);
        }
    }

    static long exact(BigDecimal decimal) {
        try {
            return decimal.setScale(SCALE).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "At most %d decimals and 10^12 units, was %s".formatted(SCALE, decimal), e);
        }
    }

    static BigDecimal toDecimal(long hundredThousandths, int decimals) {
        var exact = BigDecimal.valueOf(hundredThousandths, SCALE).stripTrailingZeros();
        return exact.scale() < decimals ? exact.setScale(decimals) : exact;
    }

    static String format(long hundredThousandths) {
        return toDecimal(hundredThousandths, 0).toPlainString();
    }

    static void requireWithin(long hundredThousandths, long limit, String what) {
        if (hundredThousandths > limit || hundredThousandths < -limit) {
            throw new IllegalArgumentException(
                    "%s lies within ±%s, was %s"
                            .formatted(what, format(limit), format(hundredThousandths)));
        }
    }
}
