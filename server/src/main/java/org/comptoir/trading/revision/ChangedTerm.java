package org.comptoir.trading.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.Term;

/// What somebody wants one term of a deployed contract to say, told by its sequence number.
public record ChangedTerm(int sequence, Term term) {
    /// The contract with this term in place of the present one, which must be changeable and of the
    /// same kind; its number, `mandatory`, `changeable` and import action stay as they are.
    public ContractContent in(ContractContent content) {
        int place = place(content.terms());
        var present = content.terms().get(place);
        requireChangeable(present);
        var terms = new ArrayList<>(content.terms());
        terms.set(place, term);
        return content.withTerms(terms);
    }

    private int place(List<Term> terms) {
        var places =
                IntStream.range(0, terms.size())
                        .filter(it -> number(terms.get(it), it) == sequence)
                        .toArray();
        if (places.length == 0) {
            throw Problem.missing("no-such-term", sequence);
        }
        if (places.length > 1) {
            throw Problem.conflict("term-number-not-unique", sequence);
        }
        return places[0];
    }

    private static int number(Term term, int place) {
        return term.header().sequence().orElse(place + 1);
    }

    private void requireChangeable(Term present) {
        if (!present.header().changeable()) {
            throw Problem.conflict("term-not-changeable", sequence, present.kind());
        }
        if (!kind(present).equals(kind(term))) {
            throw Problem.invalid("kind", "term-kind-differs", sequence, kind(present), kind(term));
        }
        var before = present.header();
        var after = term.header();
        if (!before.sequence().equals(after.sequence())
                || before.mandatory() != after.mandatory()
                || before.changeable() != after.changeable()
                || before.action() != after.action()) {
            throw Problem.invalid("header", "term-header-differs", sequence);
        }
    }

    private static String kind(Term term) {
        return term instanceof SiteTerm(_, var type) ? type : term.kind();
    }
}
