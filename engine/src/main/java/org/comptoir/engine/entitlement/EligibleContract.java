package org.comptoir.engine.entitlement;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.FamilyKey;

/// A contract the buyer may choose to buy under, for the contract switcher.
public record EligibleContract(
        ContractLabel label, FamilyKey family, Optional<UUID> account, boolean isDefault) {
    public EligibleContract {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(account, "account");
    }
}
