package org.comptoir.ordering.cart;

import java.math.BigDecimal;
import java.util.Set;
import org.comptoir.engine.money.Decimals;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;

/// Which quantities a cart takes: positive, bounded, and whole but for what is measured.
public final class Quantities {
    /// The most of one line.
    public static final long MOST = Quantity.MOST_OF_A_LINE;

    private static final BigDecimal DEAREST_LINE = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DECIMALS = 5;

    /// Units of UN/ECE Recommendation 20 that measure a length, an area, a volume, a weight or a
    /// time, and so may be parted.
    private static final Set<String> MEASURED =
            Set.of(
                    "MTR", "CMT", "MMT", "KMT", "DMT", "INH", "FOT", "YRD", "MTK", "CMK", "FTK",
                    "MTQ", "LTR", "MLT", "CLT", "DLT", "HLT", "GLL", "ONZ", "KGM", "GRM", "MGM",
                    "TNE", "LBR", "HUR", "MIN", "DAY");

    private Quantities() {}

    /// The quantity asked for, or the problem with it.
    public static Quantity of(BigDecimal asked, String unit) {
        return of("quantity", asked, unit);
    }

    /// The same, where another field asks.
    static Quantity of(String field, BigDecimal asked, String unit) {
        if (asked.signum() <= 0 || asked.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw Problem.invalid(field, "bad-quantity", shown(asked), MOST);
        }
        int decimals = asked.stripTrailingZeros().scale();
        if (decimals > 0 && !isMeasured(unit)) {
            throw Problem.invalid(field, "quantity-not-whole", shown(asked));
        }
        if (decimals > MOST_DECIMALS) {
            throw Problem.invalid(field, "quantity-too-fine", shown(asked), MOST_DECIMALS);
        }
        return Quantity.of(asked.stripTrailingZeros());
    }

    /// Refuses a sum over a line's bound.
    static Quantity bounded(Quantity sum) {
        if (sum.compareTo(Quantity.of(MOST)) > 0) {
            throw Problem.invalid("quantity", "bad-quantity", sum.toString(), MOST);
        }
        return sum;
    }

    /// At most a line's bound.
    static Quantity clamped(Quantity sum) {
        var most = Quantity.of(MOST);
        return sum.compareTo(most) > 0 ? most : sum;
    }

    static boolean isMeasured(String unit) {
        return MEASURED.contains(unit);
    }

    /// Whether a line stays within what a total can hold.
    static boolean affordable(Money unitPrice, Quantity quantity) {
        return unitPrice.amount().multiply(quantity.decimal()).compareTo(DEAREST_LINE) <= 0;
    }

    private static String shown(BigDecimal asked) {
        return Decimals.shown(asked);
    }
}
