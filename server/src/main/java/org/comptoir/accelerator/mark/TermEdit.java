package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;

/// Terms while they are changed; each question reads them as they are now.
final class TermEdit {
    private final List<Term> terms;

    TermEdit(List<Term> terms) {
        this.terms = new ArrayList<>(terms);
    }

    List<Term> terms() {
        return List.copyOf(terms);
    }

    OwnTerms own() {
        return new OwnTerms(terms);
    }

    void set(int place, Term term) {
        terms.set(place, term);
    }

    void add(Term term) {
        terms.add(term);
    }

    void remove(int place) {
        terms.remove(place);
    }

    /// The filter says something else.
    void filter(OwnTerms.Placed<PriceTerm.Filtering> at, CatalogSelection selection) {
        set(at.place(), new PriceTerm.Filtering(at.term().header(), at.term().policy(), selection));
    }

    void exclusion(int place, ProductSet set) {
        set(place, new ProductTerm.CustomExclusion(terms.get(place).header(), set));
    }

    void inclusion(int place, ProductSet set) {
        set(place, new ProductTerm.CustomInclusion(terms.get(place).header(), set));
    }

    /// The filter of the contract. A percentage on the whole catalogue becomes one that says the
    /// same; where nothing sells the catalogue, one that sells nothing yet.
    OwnTerms.Placed<PriceTerm.Filtering> needFilter() {
        var catalogue = own().catalogue();
        if (own().filter().isEmpty()) {
            catalogue.ifPresentOrElse(
                    it -> set(it.place(), filtering(it.term())),
                    () ->
                            add(
                                    new PriceTerm.Filtering(
                                            TermHeader.PLAIN,
                                            Optional.empty(),
                                            Filters.of(false, BigDecimal.ZERO))));
        }
        return own().filter().orElseThrow();
    }

    private static PriceTerm.Filtering filtering(PriceTerm.MasterCatalog catalogue) {
        var percent = catalogue.signedPercentage().orElse(BigDecimal.ZERO);
        return new PriceTerm.Filtering(
                catalogue.header(), Optional.empty(), Filters.of(true, percent));
    }
}
