package org.comptoir.engine.entitlement.deal;

import java.util.Comparator;
import org.comptoir.engine.entitlement.terms.ContractTerms;

/// One version of a contract with its compiled terms.
public final class CompiledContract {
    /// The published order of contracts (docs/rules.md §3.2.5): the earlier activated first; name,
    /// version and key make it total.
    public static final Comparator<CompiledContract> ORDER =
            Comparator.comparing((CompiledContract it) -> it.terms.activatedAt())
                    .thenComparing(it -> it.terms.name())
                    .thenComparing(it -> it.terms.version())
                    .thenComparing(it -> it.terms.key());

    private final ContractTerms terms;
    private final Deal deal;

    CompiledContract(ContractTerms terms, Deal deal) {
        this.terms = terms;
        this.deal = deal;
    }

    /// The contract as given.
    public ContractTerms terms() {
        return terms;
    }

    /// Its compiled terms.
    public Deal deal() {
        return deal;
    }
}
