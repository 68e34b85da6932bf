package org.comptoir.engine.money;

import java.math.BigDecimal;

/// How many units are asked for, counted in 10⁻⁵ of a unit; never negative.
public record Quantity(long hundredThousandths) implements Comparable<Quantity> {
    /// One unit.
    public static final Quantity ONE = new Quantity(Decimals.ONE);

    /// The largest quantity, in 10⁻⁵ of a unit: 10¹² units.
    public static final long LIMIT = Money.LIMIT;

    /// The most whole units that one line of a cart takes, and a price is asked for.
    public static final long MOST_OF_A_LINE = 1_000_000;

    public Quantity {
        Decimals.requireWithin(hundredThousandths, LIMIT, "A quantity");
        if (hundredThousandths < 0) {
            throw new IllegalArgumentException(
                    "A quantity must not be negative, was " + Decimals.format(hundredThousandths));
        }
    }

    /// So many whole units.
    public static Quantity of(long units) {
        return new Quantity(Math.multiplyExact(units, Decimals.ONE));
    }

    /// Reads a decimal such as `"2.5"`; at most five decimals.
    public static Quantity of(String decimal) {
        return new Quantity(Decimals.parse(decimal));
    }

    /// Takes a decimal of at most five decimals.
    public static Quantity of(BigDecimal decimal) {
        return new Quantity(Decimals.exact(decimal));
    }

    /// The sum of two quantities.
    public Quantity plus(Quantity other) {
        return new Quantity(hundredThousandths + other.hundredThousandths);
    }

    /// The quantity as a decimal without trailing zeros.
    public BigDecimal decimal() {
        return Decimals.toDecimal(hundredThousandths, 0);
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(hundredThousandths, other.hundredThousandths);
    }

    @Override
    public String toString() {
        return Decimals.format(hundredThousandths);
    }
}
