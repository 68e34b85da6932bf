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
        boolean published) {}
