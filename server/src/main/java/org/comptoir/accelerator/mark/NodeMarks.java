package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.Map;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.ProductSelection;

/// Marks on one category, product or SKU, which stands under what `above` says.
record NodeMarks(TermEdit edit, Node node, Map<Node, Integer> above, Marking marking) {
    /// It is sold, at the percentage it inherits; what a set excluded is taken off that set.
    void include() {
        boolean freed = free();
        boolean limited = !edit.own().inclusions().isEmpty();
        admit();
        var own = edit.own();
        boolean listed = own.list().isPresent() || own.selective().isPresent();
        boolean priced = listed || own.catalogue().isPresent();
        if (own.filter().isPresent() || !priced || !(listed || freed || limited)) {
            var filter = edit.needFilter();
            mark(CatalogSelection.Type.INCLUDE, Filters.percent(filter.term().selection(), above));
        }
    }

    /// It is never sold.
    void exclude() {
        edit.own()
                .exclusions()
                .forEach(it ->
                        edit.exclusion(it.place(), Sets.notLeavingOut(it.term().set(), node)));
        if (edit.own().filter().isPresent()) {
            mark(CatalogSelection.Type.EXCLUDE, BigDecimal.ZERO);
            return;
        }
        for (var at : edit.own().exclusions()) {
            if (Sets.nearest(at.term().set().excluded(), above).isEmpty()) {
                edit.exclusion(at.place(), Sets.including(at.term().set(), named()));
                return;
            }
        }
        edit.add(
                new ProductTerm.CustomExclusion(
                        TermHeader.PLAIN, Sets.of(marking.name(), named())));
    }

    /// It is sold at a percentage of its own.
    void adjust(BigDecimal percent) {
        free();
        admit();
        var own = edit.own();
        boolean listed = own.selective().isPresent() || own.list().isPresent();
        if (own.filter().isEmpty() && own.catalogue().isEmpty() && listed) {
            new ListMarks(edit, node).adjust(named(), percent, marking.name());
        } else {
            edit.needFilter();
            mark(CatalogSelection.Type.INCLUDE, percent);
        }
    }

    /// It says nothing of its own any more. A term of which nothing is left goes with it; an
    /// inclusion that was empty before stays, because it admits nothing (docs/rules.md §3.1.1).
    void clear() {
        var filter = edit.own().filter();
        filter.ifPresent(it -> edit.filter(it, Filters.unmarked(it.term().selection(), node)));
        new ListMarks(edit, node).clear();
        for (var at : edit.own().inclusions().reversed()) {
            var set = Sets.notLeavingOut(Sets.notIncluding(at.term().set(), node), node);
            if (set.included().isEmpty() && !at.term().set().included().isEmpty()) {
                edit.remove(at.place());
            } else {
                edit.inclusion(at.place(), set);
            }
        }
        release();
        edit.own()
                .exclusions()
                .forEach(it ->
                        edit.exclusion(it.place(), Sets.notLeavingOut(it.term().set(), node)));
        if (!filter.equals(edit.own().filter())) {
            dropIdle(edit);
        }
    }

    /// A filter that neither covers nor blocks anything goes.
    static void dropIdle(TermEdit edit) {
        edit.own()
                .filter()
                .filter(it -> it.term().policy().isEmpty())
                .filter(it -> it.term().selection().marks().isEmpty())
                .filter(it -> !it.term().selection().includeEntireCatalog())
                .ifPresent(it -> edit.remove(it.place()));
    }

    /// Takes it out of every exclusion, by its own name or as an exception; whether any held it.
    private boolean free() {
        boolean released = release();
        var holding =
                edit.own().exclusions().stream()
                        .filter(it -> Sets.holds(it.term().set(), above).isPresent())
                        .toList();
        holding.forEach(
                it -> edit.exclusion(it.place(), Sets.leavingOut(it.term().set(), named())));
        return released || !holding.isEmpty();
    }

    /// Takes its name out of the exclusions; one that is empty then goes.
    private boolean release() {
        boolean found = false;
        for (var at : edit.own().exclusions().reversed()) {
            if (Sets.names(at.term().set().included(), node)) {
                found = true;
                var set = Sets.notIncluding(at.term().set(), node);
                if (set.included().isEmpty()) {
                    edit.remove(at.place());
                } else {
                    edit.exclusion(at.place(), set);
                }
            }
        }
        return found;
    }

    /// Where only some things are sold, it becomes one of them.
    private void admit() {
        var inclusions = edit.own().inclusions();
        if (inclusions.isEmpty()
                || inclusions.stream()
                        .anyMatch(it -> Sets.holds(it.term().set(), above).isPresent())) {
            return;
        }
        for (var at : inclusions) {
            var set = Sets.notLeavingOut(at.term().set(), node);
            if (Sets.nearest(set.excluded(), above).isEmpty()) {
                edit.inclusion(at.place(), Sets.including(set, named()));
                return;
            }
        }
        edit.add(
                new ProductTerm.CustomInclusion(
                        TermHeader.PLAIN, Sets.of(marking.name(), named())));
    }

    private void mark(CatalogSelection.Type type, BigDecimal percent) {
        var at = edit.own().filter().orElseThrow();
        edit.filter(at, Filters.marked(at.term().selection(), type, percent, named()));
    }

    private ProductSelection named() {
        return node.named(marking.owner());
    }
}
