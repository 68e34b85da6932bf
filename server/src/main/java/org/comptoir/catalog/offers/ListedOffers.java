package org.comptoir.catalog.offers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A price list as it is to be, with the parts and currencies whose offers are given anew; those it
/// does not name stay.
public record ListedOffers(
        String name,
        Optional<UUID> owner,
        double precedence,
        String description,
        boolean standard,
        List<Row> offers) {
    public ListedOffers {
        offers = List.copyOf(offers);
    }

    /// One offer of a part in a currency; without an amount it only says that what is there goes. A
    /// minimum of 0 is none.
    public record Row(
            String partNumber,
            String currency,
            Optional<BigDecimal> amount,
            BigDecimal minimum,
            Optional<BigDecimal> maximum,
            Optional<Instant> start,
            Optional<Instant> end,
            double precedence,
            boolean published) {}
}
