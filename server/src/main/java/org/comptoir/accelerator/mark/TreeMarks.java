package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.mark.Standing.State;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.Term;

/// The marks that the terms of a contract put on the tree.
public final class TreeMarks {
    private final OwnTerms own;
    private final Lineage lineage;
    private final Map<Node, List<OwnMark>> marks;
    private final Map<Node, Integer> below = new HashMap<>();

    private TreeMarks(List<Term> terms, Lineage lineage) {
        this.own = new OwnTerms(terms);
        this.lineage = lineage;
        this.marks = MarksRead.of(terms, own);
        marks.keySet().stream()
                .flatMap(node ->
                        lineage.above(node).keySet().stream().filter(it -> !it.equals(node)))
                .forEach(it -> below.merge(it, 1, Integer::sum));
    }

    public static TreeMarks of(List<Term> terms, Lineage lineage) {
        return new TreeMarks(terms, lineage);
    }

    /// What terms say of a node by its name.
    public List<OwnMark> on(Node node) {
        return marks.getOrDefault(node, List.of());
    }

    /// How many nodes below it are marked.
    public int below(Node node) {
        return node instanceof Node.Whole
                ? (int) marks.keySet().stream().filter(it -> !it.equals(node)).count()
                : below.getOrDefault(node, 0);
    }

    /// Every node that is marked.
    public List<Node> marked() {
        return marks.keySet().stream().sorted(Comparator.comparing(Node::key)).toList();
    }

    /// Whether the tree writes the term at that place; it leaves alone those that a policy, an
    /// object of the store or a participant limits, and those beyond the first of their kind.
    public boolean writes(int term) {
        return own.holds(term);
    }

    public Standing standing(Node node) {
        var above = lineage.above(node);
        var decided = own.filter().flatMap(it -> Filters.decides(it.term().selection(), above));
        var blocked =
                Stream.concat(
                                own.exclusions().stream()
                                        .flatMap(it -> Sets.holds(it.term().set(), above).stream()),
                                decided
                                        .filter(it -> it.type() == CatalogSelection.Type.EXCLUDE)
                                        .map(it -> Node.of(it.target()))
                                        .stream())
                        .min(Comparator.comparingInt(it -> Lineage.steps(above, it)));
        if (blocked.isPresent()) {
            return Standing.excluded(blocked.get());
        }
        boolean admitted =
                own.inclusions().isEmpty()
                        || node instanceof Node.Whole
                        || own.inclusions().stream()
                                .anyMatch(it -> Sets.holds(it.term().set(), above).isPresent());
        return admitted ? sold(above, decided) : Standing.of(State.LEFT_OUT);
    }

    /// The best percentage of those that count (docs/rules.md §3.2.3); of equal ones the nearest.
    private Standing sold(Map<Node, Integer> above, Optional<CatalogSelection.Mark> decided) {
        var found = new ArrayList<Standing>();
        decided.ifPresent(
                it -> found.add(Standing.sold(it.signedPercentage(), Node.of(it.target()))));
        own.filter()
                .map(it -> it.term().selection())
                .filter(it -> decided.isEmpty() && it.includeEntireCatalog())
                .ifPresent(it -> found.add(Standing.sold(it.signedPercentage(), new Node.Whole())));
        own.selective().ifPresent(it -> found.add(adjusted(it.term(), above)));
        own.catalogue().ifPresent(it -> found.add(whole(it.term().signedPercentage())));
        own.list().ifPresent(it -> found.add(whole(it.term().signedPercentage())));
        return found.stream()
                .min(
                        Comparator.comparing((Standing it) -> it.percent().orElse(BigDecimal.ZERO))
                                .thenComparing(it -> it.isFrom(new Node.Whole())))
                .orElse(Standing.of(State.UNSOLD));
    }

    private static Standing whole(Optional<BigDecimal> percent) {
        return Standing.sold(percent.orElse(BigDecimal.ZERO), new Node.Whole());
    }

    /// The deepest set of a selective term that holds the node, else list price.
    private static Standing adjusted(PriceTerm.Selective term, Map<Node, Integer> above) {
        return term.adjustments().stream()
                .flatMap(it -> adjusted(it, above).stream())
                .min(
                        Comparator.comparingInt(
                                it -> Lineage.steps(above, it.from().orElse(new Node.Whole()))))
                .orElse(Standing.sold(BigDecimal.ZERO, new Node.Whole()));
    }

    private static Optional<Standing> adjusted(
            PriceTerm.SetAdjustment adjustment, Map<Node, Integer> above) {
        return adjustment.products() instanceof ProductChoice.Inline(var set)
                ? Sets.holds(set, above).map(it -> Standing.sold(adjustment.signedPercentage(), it))
                : Optional.empty();
    }
}
