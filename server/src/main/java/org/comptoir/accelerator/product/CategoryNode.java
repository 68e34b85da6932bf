package org.comptoir.accelerator.product;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.StoreCatalog;

/// A category in the tree of its page: how many products it and all below it hold, and whether the
/// tree stands open there.
public record CategoryNode(
        String identifier,
        String name,
        String address,
        int count,
        boolean open,
        boolean found,
        List<CategoryNode> children) {
    public CategoryNode {
        children = List.copyOf(children);
    }

    /// The tree as far as words are found in it; without words all of it, closed but for the top.
    static List<CategoryNode> tree(Desk desk, StoreCatalog catalog, String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        boolean small = catalog.categories().all().size() <= 60;
        return catalog.categories().roots().stream()
                .flatMap(it -> node(desk, catalog, it, sought, small).stream())
                .toList();
    }

    private static Optional<CategoryNode> node(
            Desk desk, StoreCatalog catalog, Category category, String words, boolean open) {
        var name = category.name(desk.page().formats().locale());
        boolean found =
                words.isEmpty()
                        || name.toLowerCase(Locale.ROOT).contains(words)
                        || category.identifier().toLowerCase(Locale.ROOT).contains(words);
        var children =
                catalog.categories().children(category).stream()
                        .flatMap(it -> node(desk, catalog, it, words, open).stream())
                        .toList();
        if (!found && children.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CategoryNode(
                        category.identifier(),
                        name,
                        desk.at("categories", category.identifier()),
                        count(catalog, category),
                        open || !words.isEmpty(),
                        found && !words.isEmpty(),
                        children));
    }

    /// How many published products stand in a category and below it.
    static int count(StoreCatalog catalog, Category category) {
        var snapshot = catalog.snapshot();
        return snapshot.inCategory(category.identifier()).and(snapshot.products()).size();
    }
}
