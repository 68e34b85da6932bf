package org.comptoir.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.engine.catalog.CatalogSnapshot;

/// For each product, the dense numbers of its categories and of all above them; products of the
/// same categories share one array.
final class CategoryLines {
    private final List<Category> categories = new ArrayList<>();
    private final int[][] lines;

    CategoryLines(CatalogSnapshot snapshot, CategoryTree tree) {
        Map<String, Integer> numbers = new HashMap<>();
        for (var identifier : snapshot.categories()) {
            numbers.put(identifier, categories.size());
            categories.add(tree.find(identifier).orElseThrow());
        }
        Map<List<String>, int[]> shared = new HashMap<>();
        lines = new int[snapshot.size()][];
        snapshot.products()
                .forEach(product ->
                        lines[product] =
                                shared.computeIfAbsent(
                                        snapshot.categoriesOf(product),
                                        own -> line(own, tree, numbers)));
    }

    private static int[] line(List<String> own, CategoryTree tree, Map<String, Integer> numbers) {
        Set<Integer> line = new LinkedHashSet<>();
        for (var identifier : own) {
            tree.path(identifier)
                    .forEach(step -> line.add(numbers.getOrDefault(step.identifier(), -1)));
        }
        return line.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return categories.size();
    }

    Category category(int number) {
        return categories.get(number);
    }

    int[] of(int product) {
        return lines[product];
    }
}
