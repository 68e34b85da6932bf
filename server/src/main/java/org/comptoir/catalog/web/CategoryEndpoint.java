package org.comptoir.catalog.web;

import java.util.List;
import java.util.Locale;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.CategoryTree;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The category tree of a store.
@RestController
class CategoryEndpoint {
    private final Catalogs catalogs;

    CategoryEndpoint(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /// A category with all below it, in the reader's language.
    record Branch(
            String identifier,
            String name,
            String description,
            @Nullable String image,
            List<Branch> children) {
        static Branch of(Category category, CategoryTree tree, Locale locale) {
            return new Branch(
                    category.identifier(),
                    category.name(locale),
                    category.description(locale),
                    category.image().orElse(null),
                    tree.children(category).stream()
                            .map(child -> of(child, tree, locale))
                            .toList());
        }
    }

    record Tree(List<Branch> items) {}

    @GetMapping("/api/v1/stores/{store}/categories")
    Tree tree(Store store, Locale locale) {
        var tree = catalogs.of(store).categories();
        return new Tree(tree.roots().stream().map(root -> Branch.of(root, tree, locale)).toList());
    }
}
