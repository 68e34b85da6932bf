package org.comptoir.engine.money;

import java.util.Currency;

/// The one rounding rule: exact products, rounded half-up once (docs/rules.md §3.2.4), on plain
/// numbers so that a page of prices allocates nothing.
public final class Rounding {
    private static final long[] STEPS = {100_000, 10_000, 1_000, 100, 10};
    private static final long PERCENT_ONE = 100 * Decimals.ONE;

    private Rounding() {}

    /// The unit price, in 10⁻⁵: `amount × (1 + percentage / 100)`, half-up to `scale` (0 to 5)
    /// decimals; both arguments in 10⁻⁵.
    public static long unitPrice(long amount, long percentage, int scale) {
        return product(amount, PERCENT_ONE + percentage, PERCENT_ONE, scale);
    }

    /// The amount of a line, in 10⁻⁵: `unitPrice × quantity`, half-up to `scale` (0 to 5) decimals;
    /// both arguments in 10⁻⁵.
    public static long line(long unitPrice, long quantity, int scale) {
        return product(unitPrice, quantity, Decimals.ONE, scale);
    }

    /// The number of decimals of the currency's smallest coin: 2 for EUR, 0 for JPY.
    public static int minorUnit(Currency currency) {
        return Math.clamp(currency.getDefaultFractionDigits(), 0, Decimals.SCALE);
    }

    /// Splits `amount` by `one`, so that every partial product that can lead to a valid amount fits
    /// 64 bits.
    private static long product(long amount, long factor, long one, int scale) {
        if (amount < 0) {
            return -product(-amount, factor, one, scale);
        }
        long fraction = Math.multiplyExact(amount % one, factor);
        long whole = Math.addExact(Math.multiplyExact(amount / one, factor), fraction / one);
        if (scale == Decimals.SCALE) {
            return 2 * (fraction % one) >= one ? whole + 1 : whole;
        }
        return halfUp(whole, rest(whole, scale), STEPS[scale]);
    }

    private static long halfUp(long whole, long rest, long step) {
        return whole - rest + (2 * rest >= step ? step : 0);
    }

    /// Divides by constants, which costs a multiplication rather than a division.
    private static long rest(long whole, int scale) {
        return switch (scale) {
            case 0 -> whole % 100_000;
            case 1 -> whole % 10_000;
            case 2 -> whole % 1_000;
            case 3 -> whole % 100;
            default -> whole % 10;
        };
    }
}
