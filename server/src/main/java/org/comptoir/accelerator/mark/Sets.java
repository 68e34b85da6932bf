package org.comptoir.accelerator.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.value.ProductSelection;

/// What inline product sets say of a node: what they include, less what they exclude (docs/rules.md
/// §3.1.5).
final class Sets {
    private Sets() {}

    static ProductSet of(String name, ProductSelection first) {
        return new ProductSet(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(first),
                List.of());
    }

    /// The nearest node by which a set holds what stands under these, if it does.
    static Optional<Node> holds(ProductSet set, Map<Node, Integer> above) {
        if (nearest(set.excluded(), above).isPresent()) {
            return Optional.empty();
        }
        return nearest(set.included(), above);
    }

    static Optional<Node> nearest(List<ProductSelection> named, Map<Node, Integer> above) {
        return named.stream()
                .map(Node::of)
                .filter(above::containsKey)
                .min(Comparator.comparingInt(it -> Lineage.steps(above, it)));
    }

    static boolean names(List<ProductSelection> named, Node node) {
        return named.stream().anyMatch(it -> Node.of(it).equals(node));
    }

    static ProductSet including(ProductSet set, ProductSelection more) {
        return with(set, plus(set.included(), more), set.excluded());
    }

    static ProductSet leavingOut(ProductSet set, ProductSelection more) {
        return with(set, set.included(), plus(set.excluded(), more));
    }

    static ProductSet notIncluding(ProductSet set, Node node) {
        return with(set, minus(set.included(), node), set.excluded());
    }

    static ProductSet notLeavingOut(ProductSet set, Node node) {
        return with(set, set.included(), minus(set.excluded(), node));
    }

    private static List<ProductSelection> plus(
            List<ProductSelection> named, ProductSelection more) {
        var all = new ArrayList<>(named);
        if (!names(named, Node.of(more))) {
            all.add(more);
        }
        return all;
    }

    private static List<ProductSelection> minus(List<ProductSelection> named, Node node) {
        return named.stream().filter(it -> !Node.of(it).equals(node)).toList();
    }

    private static ProductSet with(
            ProductSet set, List<ProductSelection> included, List<ProductSelection> excluded) {
        return new ProductSet(
                set.name(), set.catalog(), set.owner(), set.catalogOwner(), included, excluded);
    }
}
