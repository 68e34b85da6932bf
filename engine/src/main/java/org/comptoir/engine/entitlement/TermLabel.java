package org.comptoir.engine.entitlement;

import java.util.Objects;
import org.comptoir.engine.entitlement.deal.CompiledContract;
import org.comptoir.engine.entitlement.terms.Term;

/// Which term an answer speaks of: its contract (the one bought under, or one it refers to), its
/// sequence and its kind, such as `MasterCatalog`.
public record TermLabel(ContractLabel contract, int sequence, String kind) {
    public TermLabel {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(kind, "kind");
    }

    static TermLabel of(CompiledContract holder, Term term) {
        return new TermLabel(
                ContractLabel.of(holder), term.sequence(), term.getClass().getSimpleName());
    }
}
