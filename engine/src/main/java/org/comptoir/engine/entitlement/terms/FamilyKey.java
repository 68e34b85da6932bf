package org.comptoir.engine.entitlement.terms;

import java.util.Objects;
import java.util.UUID;

/// The family of a contract, which all its versions share: name, owner and origin (docs/rules.md
/// §2.1).
public record FamilyKey(String name, UUID owner, String origin) {
    public FamilyKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(origin, "origin");
    }
}
