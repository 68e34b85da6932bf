package org.comptoir.engine.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/// Goods that come back: what was paid for them, and how many days ago they were shipped, if that
/// is known.
public record ReturnedLine(Currency currency, BigDecimal credit, Optional<Integer> days) {
    public ReturnedLine {
        if (credit.signum() < 0) {
            throw new IllegalArgumentException(
                    "a credit must not be negative, was " + credit.toPlainString());
        }
    }

    /// What was shipped then and comes back at that instant; begun days do not count.
    public static ReturnedLine of(
            Currency currency, BigDecimal credit, Optional<Instant> shipped, Instant at) {
        return new ReturnedLine(
                currency,
                credit,
                shipped.map(then -> (int) Math.max(0, Duration.between(then, at).toDays())));
    }

    /// The same goods when so much is left of the credit.
    public ReturnedLine leaving(BigDecimal rest) {
        return new ReturnedLine(currency, rest, days);
    }
}
