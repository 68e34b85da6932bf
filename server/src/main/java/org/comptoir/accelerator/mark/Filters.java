package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.CatalogSelection.Mark;
import org.comptoir.trading.content.value.ProductSelection;

/// What a catalogue filter says of a node, and how it says something else.
final class Filters {
    private Filters() {}

    static CatalogSelection of(boolean whole, BigDecimal percent) {
        return new CatalogSelection(
                whole, percent, true, Optional.empty(), Optional.empty(), List.of());
    }

    /// The mark that decides: the nearest; at equal steps any exclusion, else the higher
    /// precedence, else the better percentage for the buyer (docs/rules.md §3.1.2).
    static Optional<Mark> decides(CatalogSelection selection, Map<Node, Integer> above) {
        return selection.marks().stream()
                .filter(it -> above.containsKey(Node.of(it.target())))
                .min(
                        Comparator.comparingInt(
                                        (Mark it) -> Lineage.steps(above, Node.of(it.target())))
                                .thenComparingInt(
                                        it -> it.type() == CatalogSelection.Type.EXCLUDE ? 0 : 1)
                                .thenComparing(Comparator.comparing(Mark::precedence).reversed())
                                .thenComparing(Mark::signedPercentage));
    }

    /// The percentage at which what stands under these nodes is sold, or would be if it were.
    static BigDecimal percent(CatalogSelection selection, Map<Node, Integer> above) {
        var included =
                with(
                        selection,
                        selection.marks().stream()
                                .filter(it -> it.type() == CatalogSelection.Type.INCLUDE)
                                .toList());
        return decides(included, above)
                .map(Mark::signedPercentage)
                .orElse(
                        selection.includeEntireCatalog()
                                ? selection.signedPercentage()
                                : BigDecimal.ZERO);
    }

    /// One mark on a node, in place of those it has.
    static CatalogSelection marked(
            CatalogSelection selection,
            CatalogSelection.Type type,
            BigDecimal percent,
            ProductSelection target) {
        var node = Node.of(target);
        var marks = new ArrayList<>(selection.marks());
        var before = marks.stream().filter(it -> Node.of(it.target()).equals(node)).findFirst();
        int place = before.map(marks::indexOf).orElse(marks.size());
        marks.removeIf(it -> Node.of(it.target()).equals(node));
        marks.add(
                Math.min(place, marks.size()),
                new Mark(
                        type,
                        before.map(Mark::synchronize).orElse(false),
                        percent,
                        before.map(Mark::precedence).orElse(BigDecimal.ZERO),
                        before.map(Mark::target).orElse(target)));
        return with(selection, marks);
    }

    static CatalogSelection unmarked(CatalogSelection selection, Node node) {
        return with(
                selection,
                selection.marks().stream()
                        .filter(it -> !Node.of(it.target()).equals(node))
                        .toList());
    }

    static CatalogSelection whole(CatalogSelection selection, boolean whole, BigDecimal percent) {
        return new CatalogSelection(
                whole,
                percent,
                selection.immediateDeploy(),
                selection.catalog(),
                selection.productSetOwner(),
                selection.marks());
    }

    private static CatalogSelection with(CatalogSelection selection, List<Mark> marks) {
        return new CatalogSelection(
                selection.includeEntireCatalog(),
                selection.signedPercentage(),
                selection.immediateDeploy(),
                selection.catalog(),
                selection.productSetOwner(),
                marks);
    }
}
