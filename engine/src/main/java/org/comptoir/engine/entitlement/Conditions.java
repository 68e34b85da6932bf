package org.comptoir.engine.entitlement;

import java.util.BitSet;

/// Which terms of a deal count for one buyer at one instant, and which of its dates hold; equal
/// conditions share what is built from them.
final class Conditions {
    private final BitSet terms;
    private final BitSet validities;

    Conditions(BitSet terms, BitSet validities) {
        this.terms = terms;
        this.validities = validities;
    }

    boolean counts(int term) {
        return terms.get(term);
    }

    boolean holds(int validity) {
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
