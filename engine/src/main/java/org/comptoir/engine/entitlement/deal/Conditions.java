package org.comptoir.engine.entitlement.deal;

import java.util.BitSet;

/// Which terms of a deal count for one buyer at one instant, and which of its dates hold; equal
/// conditions share what is built from them.
public final class Conditions {
    private final BitSet terms;
    private final BitSet validities;

    Conditions(BitSet terms, BitSet validities) {
        this.terms = terms;
        this.validities = validities;
    }

    /// Whether the term at that place counts.
    public boolean counts(int term) {
        return terms.get(term);
    }

    /// Whether the dates at that place hold; −1 stands for no dates.
    public boolean holds(int validity) {
        return validity < 0 || validities.get(validity);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conditions that
                && terms.equals(that.terms)
                && validities.equals(that.validities);
    }

    @Override
    public int hashCode() {
        return 31 * terms.hashCode() + validities.hashCode();
    }
}
