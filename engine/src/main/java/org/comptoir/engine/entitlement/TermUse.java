package org.comptoir.engine.entitlement;

import java.util.Comparator;
import org.comptoir.engine.entitlement.deal.Adjuster;
import org.comptoir.engine.entitlement.deal.CompiledContract;
import org.comptoir.engine.entitlement.terms.Term;

/// A term that uses a list in a closure: the contract that holds it, what it does to an offer, and
/// for which quantities (in 10⁻⁵).
record TermUse(CompiledContract holder, Term term, Adjuster adjuster, long minimum, long maximum) {
    /// The order in which equal adjustments are preferred (docs/rules.md §3.2.5).
    static final Comparator<TermUse> ORDER =
            Comparator.comparingInt((TermUse it) -> it.term.sequence())
                    .thenComparing(TermUse::holder, CompiledContract.ORDER);

    boolean isFor(long quantity) {
        return minimum <= quantity && quantity <= maximum;
    }

    TermLabel label() {
        return TermLabel.of(holder, term);
    }
}
