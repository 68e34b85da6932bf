package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.PriceTerm.SetAdjustment;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.value.ProductSelection;

/// Percentages on one node of a list that a policy names.
record ListMarks(TermEdit edit, Node node) {
    /// The percentage, in the selective term of the contract; a list without percentage becomes
    /// one. Beside a percentage on the whole list it cannot stand: the better one would win.
    void adjust(ProductSelection named, BigDecimal percent, String name) {
        var selective = edit.own().selective();
        if (selective.isPresent()) {
            var at = selective.get();
            edit.set(at.place(), said(at.term(), adjusted(at.term(), named, percent, name)));
            return;
        }
        var list = edit.own().list().orElseThrow();
        if (list.term().signedPercentage().filter(it -> it.signum() != 0).isPresent()) {
            throw Problem.invalid("percent", "not-by-tree");
        }
        var first = adjustment(named, percent, name);
        edit.set(
                list.place(),
                new PriceTerm.Selective(
                        list.term().header(), list.term().policy(), List.of(first)));
    }

    private List<SetAdjustment> adjusted(
            PriceTerm.Selective term, ProductSelection named, BigDecimal percent, String name) {
        var sets = new ArrayList<>(term.adjustments());
        for (int place = 0; place < sets.size(); place++) {
            if (isOnly(sets.get(place))) {
                sets.set(place, new SetAdjustment(sets.get(place).products(), percent));
                return sets;
            }
        }
        sets.add(adjustment(named, percent, name));
        return sets;
    }

    private static SetAdjustment adjustment(
            ProductSelection named, BigDecimal percent, String name) {
        return new SetAdjustment(new ProductChoice.Inline(Sets.of(name, named)), percent);
    }

    /// Whether a set is this node and nothing else.
    private boolean isOnly(SetAdjustment adjustment) {
        return adjustment.products() instanceof ProductChoice.Inline(var set)
                && set.excluded().isEmpty()
                && set.included().size() == 1
                && Sets.names(set.included(), node);
    }

    /// The node has the list's price again; a list of which nothing is adjusted is a list as a
    /// whole.
    void clear() {
        var selective = edit.own().selective();
        if (selective.isEmpty()) {
            return;
        }
        var at = selective.get();
        var left = at.term().adjustments().stream().flatMap(it -> left(it).stream()).toList();
        if (left.isEmpty()) {
            edit.set(
                    at.place(),
                    new PriceTerm.WholeList(
                            at.term().header(), at.term().policy(), Optional.empty()));
        } else {
            edit.set(at.place(), said(at.term(), left));
        }
    }

    private Optional<SetAdjustment> left(SetAdjustment adjustment) {
        if (!(adjustment.products() instanceof ProductChoice.Inline(var set))
                || !Sets.names(set.included(), node)) {
            return Optional.of(adjustment);
        }
        var less = Sets.notIncluding(set, node);
        return less.included().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SetAdjustment(
                                new ProductChoice.Inline(less), adjustment.signedPercentage()));
    }

    private static PriceTerm.Selective said(PriceTerm.Selective term, List<SetAdjustment> sets) {
        return new PriceTerm.Selective(term.header(), term.policy(), sets);
    }
}
