package org.comptoir.engine.money;

import java.math.BigDecimal;
import java.math.MathContext;

/// Reads and writes decimals as whole numbers of 10⁻⁵, and refuses those that a few characters make
/// absurdly long, such as `1e999999999`, before anything reckons with them.
public final class Decimals {
    static final long ONE = 100_000;
    static final int SCALE = 5;

    private static final int LONGEST = 100;
    private static final int LONGEST_SHOWN = 30;
    private static final MathContext SHORT = new MathContext(10);

    private Decimals() {}

    /// Whether the number can be written out in a hundred digits before and after its point.
    public static boolean isPlain(BigDecimal decimal) {
        return decimal.precision() <= LONGEST && Math.abs((long) decimal.scale()) <= LONGEST;
    }

    /// The number in words for a message, written out where that is short.
    public static String shown(BigDecimal decimal) {
        var precise = decimal.precision() > LONGEST_SHOWN ? decimal.round(SHORT) : decimal;
        return Math.abs((long) precise.scale()) > LONGEST_SHOWN
                ? precise.toString()
                : precise.toPlainString();
    }

    static long parse(String decimal) {
        var text = decimal.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Not a decimal number: '" + text.substring(0, LONGEST) + "…'");
        }
        try {
            return exact(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a decimal number: '" + decimal + "'", e);
        }
    }

    static long exact(BigDecimal decimal) {
        if (!isPlain(decimal)) {
            throw new IllegalArgumentException(tooLong(decimal));
        }
        try {
            return decimal.setScale(SCALE).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(tooLong(decimal), e);
        }
    }

    private static String tooLong(BigDecimal decimal) {
        return "At most %d decimals and 10^12 units, was %s".formatted(SCALE, shown(decimal));
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
