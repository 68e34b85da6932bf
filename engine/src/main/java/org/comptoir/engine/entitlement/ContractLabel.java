package org.comptoir.engine.entitlement;

import java.util.Objects;
import java.util.UUID;
import org.comptoir.engine.entitlement.deal.CompiledContract;

/// Which contract, version and revision an answer speaks of (docs/rules.md §3.2.9).
public record ContractLabel(UUID key, String name, String version, int revision) {
    public ContractLabel {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }

    static ContractLabel of(CompiledContract contract) {
        var terms = contract.terms();
        return new ContractLabel(terms.key(), terms.name(), terms.version(), terms.revision());
    }
}
