package org.comptoir.trading.content.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.engine.money.Decimals;

/// Exact numbers and times in the one form in which content keeps them, so that equal content is
/// equal (§5: amounts are decimal(20,5), times whole seconds).
public final class Exact {
    private static final int SCALE = 5;
    private static final int INTEGER_DIGITS = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_PERCENTAGE = BigDecimal.valueOf(1000);

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private Exact() {}

    /// An amount of money with exactly five decimals and at most fifteen integer digits.
    public static BigDecimal amount(BigDecimal value) {
        return bounded("bad-amount", "amount", value).setScale(SCALE);
    }

    /// A price adjustment in percent: above -100 (a markdown never gives goods away), at most 1000.
    public static BigDecimal percentage(BigDecimal value) {
        if (value.compareTo(HUNDRED.negate()) <= 0) {
            throw InvalidContent.of("bad-percentage", "percentage-above", shown(value));
        }
        return chargePercentage(value);
    }

    /// A percentage on a charge, where -100 waives it: from -100 to 1000.
    public static BigDecimal chargePercentage(BigDecimal value) {
        if (value.compareTo(HUNDRED.negate()) < 0 || value.compareTo(HIGHEST_PERCENTAGE) > 0) {
            throw InvalidContent.of("bad-percentage", "percentage-between", shown(value));
        }
        return plain(bounded("bad-percentage", "percentage", value));
    }

    /// A quantity or a count of units: not negative, without trailing zeros.
    public static BigDecimal quantity(BigDecimal value) {
        if (value.signum() < 0) {
            throw InvalidContent.of("bad-quantity", "quantity-negative", shown(value));
        }
        return plain(bounded("bad-quantity", "quantity", value));
    }

    /// A precedence: any decimal number, higher comes first, without trailing zeros.
    public static BigDecimal precedence(BigDecimal value) {
        return plain(bounded("bad-number", "precedence", value));
    }

    /// A time in whole seconds between the years 1 and 9999, as the file forms have it.
    public static Optional<Instant> seconds(Optional<Instant> time) {
        time.filter(instant -> instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST))
                .ifPresent(instant -> {
                    throw InvalidContent.of("bad-time", "time", instant.toString());
                });
        return time.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
    }

    /// Refuses a period that ends before or when it starts; an absent bound is open.
    public static void requirePeriod(String what, Optional<Instant> start, Optional<Instant> end) {
        requirePeriod(() -> what, start, end);
    }

    /// The same for something whose name is only made up when it is needed.
    public static void requirePeriod(
            Supplier<String> what, Optional<Instant> start, Optional<Instant> end) {
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            throw InvalidContent.of(
                    "bad-period",
                    "period",
                    InvalidContent.noun(what.get(), start.get().toString(), end.get().toString()));
        }
    }

    /// Refuses a range whose minimum exceeds its maximum; an absent bound is open.
    public static void requireRange(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        if (minimum.isPresent()
                && maximum.isPresent()
                && minimum.get().compareTo(maximum.get()) > 0) {
            throw InvalidContent.of(
                    "bad-quantity",
                    "range",
                    minimum.get().toPlainString(),
                    maximum.get().toPlainString());
        }
    }

    private static BigDecimal bounded(String code, String what, BigDecimal value) {
        if (!Decimals.isPlain(value)) {
            throw InvalidContent.of(code, "number-long", InvalidContent.noun(what, shown(value)));
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > SCALE) {
            throw InvalidContent.of(
                    code,
                    "number-decimals",
                    InvalidContent.noun(what, shown(value), String.valueOf(SCALE)));
        }
        if (stripped.precision() - stripped.scale() > INTEGER_DIGITS) {
            throw InvalidContent.of(
                    code,
                    "number-digits",
                    InvalidContent.noun(what, shown(value), String.valueOf(INTEGER_DIGITS)));
        }
        return stripped;
    }

    private static String shown(BigDecimal value) {
        return Decimals.shown(value);
    }

    private static BigDecimal plain(BigDecimal stripped) {
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
