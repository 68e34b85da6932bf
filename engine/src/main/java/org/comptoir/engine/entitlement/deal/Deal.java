package org.comptoir.engine.entitlement.deal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.Participants.Everybody;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.Term;

/// A set of terms compiled against a catalogue, without regard to who asks, when, or what refers to
/// it; contracts with equal terms share one.
public final class Deal {
    private final List<Term> source;
    private final List<CompiledTerm> terms;
    private final List<Validity> validities;
    private final boolean unconditional;
    private final Conditions all;

    private Deal(List<Term> source, List<CompiledTerm> terms, List<Validity> validities) {
        this.source = source;
        this.terms = List.copyOf(terms);
        this.validities = List.copyOf(validities);
        unconditional = validities.isEmpty() && source.stream().allMatch(Deal::alwaysCounts);
        all = new Conditions(ones(terms.size()), ones(validities.size()));
    }

    /// Compiles terms, which come sorted by sequence.
    static Deal of(List<Term> terms, CatalogSnapshot catalog) {
        var validities = new ArrayList<Validity>();
        var compiler = new TermCompiler(catalog, validities);
        return new Deal(terms, terms.stream().map(compiler::compile).toList(), validities);
    }

    /// The terms as given.
    List<Term> source() {
        return source;
    }

    /// The compiled terms, by sequence.
    public List<CompiledTerm> terms() {
        return terms;
    }

    /// The conditions for a buyer at an instant, where `preferred` says which price policies the
    /// account lets through (docs/rules.md §3.2.8).
    public Conditions conditions(Buyer buyer, Instant at, Predicate<Term> preferred) {
        if (unconditional) {
            return all;
        }
        var counting = new BitSet(terms.size());
        for (int place = 0; place < terms.size(); place++) {
            counting.set(
                    place,
                    counts(terms.get(place).term(), buyer, at)
                            && preferred.test(terms.get(place).term()));
        }
        var holding = new BitSet(validities.size());
        for (int place = 0; place < validities.size(); place++) {
            holding.set(place, validities.get(place).contains(at));
        }
        return new Conditions(counting, holding);
    }

    private static boolean counts(Term term, Buyer buyer, Instant at) {
        return term.participants().include(buyer) && policy(term).validity().contains(at);
    }

    private static boolean alwaysCounts(Term term) {
        return term.participants() instanceof Everybody && policy(term).equals(PolicyUse.PLAIN);
    }

    /// The price policy behind a term, if it is a price term.
    public static PolicyUse policy(Term term) {
        return term instanceof Term.Price price ? price.policy() : PolicyUse.PLAIN;
    }

    private static BitSet ones(int size) {
        var bits = new BitSet(size);
        bits.set(0, size);
        return bits;
    }
}
