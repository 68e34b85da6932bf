package org.comptoir.catalog.offers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// What becomes of one offer of a list: one without `before` is added, one without `after` taken
/// away. Article, currency, minimum, start and precedence tell offers apart; a minimum of 0 is
/// none.
public record OfferChange(
        String partNumber,
        String currency,
        BigDecimal minimum,
        Optional<Instant> start,
        double precedence,
        Optional<Terms> before,
        Optional<Terms> after) {

    /// What an offer says.
    public record Terms(
            BigDecimal amount,
            Optional<BigDecimal> maximum,
            Optional<Instant> end,
            boolean published) {}
}
