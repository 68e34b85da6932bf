package org.comptoir.engine.entitlement.terms;

import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.catalog.Validity;

/// What the engine must know of the business policy behind a term: its own dates (docs/rules.md
/// §3.2.1) and its `priceListPreference` property (§3.2.8).
public record PolicyUse(Validity validity, Optional<String> priceListPreference) {
    /// A policy without dates or preference, or no policy at all.
    public static final PolicyUse PLAIN = new PolicyUse(Validity.ALWAYS, Optional.empty());

    public PolicyUse {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(priceListPreference, "priceListPreference");
    }

    /// A policy that counts within these dates.
    public static PolicyUse during(Validity validity) {
        return new PolicyUse(validity, Optional.empty());
    }
}
