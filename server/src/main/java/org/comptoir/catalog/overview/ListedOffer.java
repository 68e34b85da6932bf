package org.comptoir.catalog.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// An offer of a price list, as it is kept; a minimum of 0 is none.
public record ListedOffer(
        String list,
        String partNumber,
        String currency,
        BigDecimal amount,
        BigDecimal minimum,
        Optional<BigDecimal> maximum,
        Optional<Instant> start,
        Optional<Instant> end,
        double precedence,
        boolean published) {
    /// What stands in one row, whatever its currencies.
    public Tier tier() {
        return new Tier(partNumber, minimum, maximum, start, end, precedence, published);
    }

    /// All of an offer but its list, currency and amount.
    public record Tier(
            String partNumber,
            BigDecimal minimum,
            Optional<BigDecimal> maximum,
            Optional<Instant> start,
            Optional<Instant> end,
            double precedence,
            boolean published) {}
}
