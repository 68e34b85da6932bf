package org.comptoir.engine.entitlement;

import java.util.Comparator;
import org.comptoir.engine.entitlement.terms.ContractTerms;

/// One version of a contract with its compiled terms.
final class CompiledContract {
    /// The published order of contracts (trading.md §3.2.5): the earlier activated first; name,
    /// version and key make it total.
    static final Comparator<CompiledContract> ORDER =
            Comparator.comparing((CompiledContract it) -> it.terms.activatedAt())
                    .thenComparing(it -> it.terms.name())
                    .thenComparing(it -> it.terms.version())
                    .thenComparing(it -> it.terms.key());

    private final ContractTerms terms;
    private final Deal deal;
    private final ContractLabel label;

    CompiledContract(ContractTerms terms, Deal deal) {
        this.terms = terms;
        this.deal = deal;
        label = new ContractLabel(terms.key(), terms.name(), terms.version(), terms.revision());
    }

    ContractTerms terms() {
        return terms;
    }

    Deal deal() {
        return deal;
    }

    ContractLabel label() {
        return label;
    }
}
