package org.comptoir.accelerator.mark;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.catalog.StoreCatalog;

/// Where nodes stand in the catalogue.
@FunctionalInterface
public interface Lineage {
    /// The node itself and all that holds it, by steps upwards: a SKU, its product, then categories
    /// (docs/rules.md §3.1.2). The whole catalogue, which holds everything, is left out.
    Map<Node, Integer> above(Node node);

    /// How far above something a node stands, of those that hold it.
    static int steps(Map<Node, Integer> above, Node node) {
        return above.getOrDefault(node, Integer.MAX_VALUE);
    }

    static Lineage of(StoreCatalog catalog) {
        return node ->
                switch (node) {
                    case Node.Whole() -> Map.of();
                    case Node.Category(var identifier) -> {
                        var above = new HashMap<Node, Integer>(Map.of(node, 0));
                        climb(catalog, identifier, 0, above);
                        yield above;
                    }
                    case Node.Entry(var partNumber) -> entry(catalog, partNumber);
                };
    }

    private static Map<Node, Integer> entry(StoreCatalog catalog, String partNumber) {
        var above = new HashMap<Node, Integer>(Map.of(new Node.Entry(partNumber), 0));
        var snapshot = catalog.snapshot();
        snapshot.find(partNumber)
                .ifPresent(entry -> {
                    int product = snapshot.productOf(entry);
                    int steps = entry == product ? 0 : 1;
                    above.putIfAbsent(new Node.Entry(snapshot.partNumber(product)), steps);
                    snapshot.categoriesOf(entry)
                            .forEach(it -> climb(catalog, it, steps + 1, above));
                });
        return above;
    }

    private static void climb(
            StoreCatalog catalog, String category, int steps, Map<Node, Integer> above) {
        var path = catalog.categories().path(category).reversed();
        for (int step = 0; step < path.size(); step++) {
            above.merge(new Node.Category(path.get(step).identifier()), steps + step, Integer::min);
        }
    }
}
