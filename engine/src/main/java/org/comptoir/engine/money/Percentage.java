package org.comptoir.engine.money;

import java.math.BigDecimal;

/// A signed percentage, counted in 10⁻⁵ of a percent: −10 is a markdown of a tenth (docs/rules.md
/// §3.2.4).
public record Percentage(long hundredThousandths) implements Comparable<Percentage> {
    /// No adjustment.
    public static final Percentage ZERO = new Percentage(0);

    /// The largest markup, in 10⁻⁵ of a percent: a million percent.
    public static final long LIMIT = 1_000_000L * Decimals.ONE;

    private static final long WHOLE_MARKDOWN = -100L * Decimals.ONE;

    public Percentage {
        Decimals.requireWithin(hundredThousandths, LIMIT, "A percentage");
        if (hundredThousandths < WHOLE_MARKDOWN) {
            throw new IllegalArgumentException(
                    "A markdown is at most 100 %, was " + Decimals.format(hundredThousandths));
        }
    }

    /// Reads a decimal such as `"-12.5"`; at most five decimals, not below −100.
    public static Percentage of(String decimal) {
        return new Percentage(Decimals.parse(decimal));
    }

    /// Takes a decimal of at most five decimals, not below −100.
    public static Percentage of(BigDecimal decimal) {
        return new Percentage(Decimals.exact(decimal));
    }

    /// So many whole percent, not below −100.
    public static Percentage of(long percent) {
        return new Percentage(Math.multiplyExact(percent, Decimals.ONE));
    }

    /// The percentage as a decimal without trailing zeros.
    public BigDecimal decimal() {
        return Decimals.toDecimal(hundredThousandths, 0);
    }

    @Override
    public int compareTo(Percentage other) {
        return Long.compare(hundredThousandths, other.hundredThousandths);
    }

    @Override
    public String toString() {
        return Decimals.format(hundredThousandths);
    }
}
