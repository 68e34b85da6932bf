package org.comptoir.trading.insight;

import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// What is asked of an impact: the instant looked at, the currency of prices, which changes, and
/// which page of them.
public record ImpactQuery(
        Optional<Instant> at,
        Currency currency,
        Locale locale,
        ChangeFilter filter,
        String after,
        int limit) {}
