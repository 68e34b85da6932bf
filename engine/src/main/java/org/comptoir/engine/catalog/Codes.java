package org.comptoir.engine.catalog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whole numbers for what a price decision compares: currencies, instants, precedences.
public final class Codes {
    private static final List<Currency> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .sorted(Comparator.comparing(Currency::getCurrencyCode))
                    .toList();
    private static final Map<Currency, Integer> CODES = new HashMap<>();
    private static final Instant FIRST = Instant.EPOCH.plus(Long.MIN_VALUE / 2, ChronoUnit.MICROS);
    private static final Instant LAST = Instant.EPOCH.plus(Long.MAX_VALUE / 2, ChronoUnit.MICROS);

    static {
        CURRENCIES.forEach(currency -> CODES.put(currency, CODES.size()));
    }

    private Codes() {}

    /// The number of a currency in this run of the program.
    public static int of(Currency currency) {
        return CODES.getOrDefault(currency, -1);
    }

    /// The currency of that number.
    public static Currency currency(int code) {
        return CURRENCIES.get(code);
    }

    /// How many currencies there are.
    public static int currencies() {
        return CURRENCIES.size();
    }

    /// An instant asked about, in whole microseconds since 1970.
    public static long asked(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clamped(at).truncatedTo(ChronoUnit.MICROS));
    }

    /// A start or an end, in whole microseconds since 1970, rounded up: what starts within a
    /// microsecond has not started at its beginning.
    public static long bound(Instant at) {
        return asked(clamped(at).plusNanos(999));
    }

    /// The instant of that microsecond.
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /// A precedence as a whole number of the same order.
    public static long order(double precedence) {
        long bits = Double.doubleToLongBits(precedence + 0.0);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /// The precedence of that order.
    public static double precedence(long order) {
        return Double.longBitsToDouble(order ^ ((order >> 63) & Long.MAX_VALUE));
    }

    private static Instant clamped(Instant at) {
        if (at.isBefore(FIRST)) {
            return FIRST;
        }
        return at.isAfter(LAST) ? LAST : at;
    }
}
