package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.mark.OwnMark.Kind;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.ProductSelection;

/// Reads the marks out of terms, node by node.
final class MarksRead {
    private final OwnTerms own;
    private final Map<Node, List<OwnMark>> marks = new HashMap<>();

    private MarksRead(OwnTerms own) {
        this.own = own;
    }

    static Map<Node, List<OwnMark>> of(List<Term> terms, OwnTerms own) {
        var read = new MarksRead(own);
        for (int place = 0; place < terms.size(); place++) {
            read.term(terms.get(place), place);
        }
        return read.marks;
    }

    private void term(Term term, int place) {
        switch (term) {
            case PriceTerm.Filtering it -> filter(it.selection(), place);
            case PriceTerm.MasterCatalog it -> whole(it.signedPercentage(), place);
            case PriceTerm.WholeList it -> whole(it.signedPercentage(), place);
            case PriceTerm.Selective it -> it.adjustments().forEach(set -> adjusted(set, place));
            case ProductTerm.CustomInclusion it ->
                    set(it.set(), Kind.INCLUDED, Kind.EXCLUDED, place);
            case ProductTerm.CustomExclusion it ->
                    set(it.set(), Kind.EXCLUDED, Kind.INCLUDED, place);
            default -> {}
        }
    }

    private void filter(CatalogSelection selection, int place) {
        if (selection.includeEntireCatalog()) {
            whole(Optional.of(selection.signedPercentage()), place);
        }
        for (var mark : selection.marks()) {
            if (mark.type() == CatalogSelection.Type.EXCLUDE) {
                put(Node.of(mark.target()), OwnMark.of(Kind.EXCLUDED, place, own.holds(place)));
            } else {
                put(Node.of(mark.target()), included(Optional.of(mark.signedPercentage()), place));
            }
        }
    }

    private void whole(Optional<BigDecimal> percent, int place) {
        put(new Node.Whole(), included(percent, place));
    }

    private OwnMark included(Optional<BigDecimal> percent, int place) {
        return new OwnMark(
                Kind.INCLUDED, percent.filter(it -> it.signum() != 0), place, own.holds(place));
    }

    private void adjusted(PriceTerm.SetAdjustment set, int place) {
        if (set.products() instanceof ProductChoice.Inline(var products)) {
            for (var each : products.included()) {
                put(
                        Node.of(each),
                        new OwnMark(
                                Kind.ADJUSTED,
                                Optional.of(set.signedPercentage()),
                                place,
                                own.holds(place)));
            }
        }
    }

    private void set(ProductSet set, Kind inside, Kind excepted, int place) {
        all(set.included(), inside, place);
        all(set.excluded(), excepted, place);
    }

    private void all(List<ProductSelection> named, Kind kind, int place) {
        named.forEach(it -> put(Node.of(it), OwnMark.of(kind, place, own.holds(place))));
    }

    private void put(Node node, OwnMark mark) {
        marks.computeIfAbsent(node, _ -> new ArrayList<>()).add(mark);
    }
}
