package org.comptoir.engine.entitlement.terms;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What the engine must know of a business account (docs/rules.md §1 and §3.2.8). A deleted account
/// is not given to the engine.
///
/// `holder` is the customer organization. With `priceListPreference`, price policies that say
/// otherwise are no candidates, unless `contractsMayOverride` and the contract itself names one.
public record AccountTerms(
        UUID key,
        UUID holder,
        boolean active,
        boolean baseContracts,
        boolean allowsDefaultContract,
        Optional<String> priceListPreference,
        boolean contractsMayOverride) {
    public AccountTerms {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(priceListPreference, "priceListPreference");
    }
}
