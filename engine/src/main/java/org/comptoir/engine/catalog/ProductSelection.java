package org.comptoir.engine.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Which catalogue entries a term speaks of (docs/rules.md §3.1.5): a category means all below it,
/// a product its SKUs too.
public sealed interface ProductSelection {
    /// A product set of the store, by name; a name that has vanished selects nothing.
    record Named(String set) implements ProductSelection {
        public Named {
            Objects.requireNonNull(set, "set");
        }
    }

    /// What several selections name together: the product-set commands of one policy unite.
    record Union(List<ProductSelection> selections) implements ProductSelection {
        public Union {
            selections = List.copyOf(selections);
        }
    }

    /// What one selection names, less what another does.
    record Without(ProductSelection from, ProductSelection removed) implements ProductSelection {
        public Without {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(removed, "removed");
        }
    }

    /// Categories by identifier and entries by part number, less the excluded ones; what the
    /// catalogue does not hold is passed over.
    ///
    /// Categories follow the catalogue. A selection that must not is stored with the part numbers
    /// of [CatalogSnapshot#frozen].
    record Inline(
            Set<String> categories,
            Set<String> partNumbers,
            Set<String> withoutCategories,
            Set<String> withoutPartNumbers)
            implements ProductSelection {
        public Inline {
            categories = Set.copyOf(categories);
            partNumbers = Set.copyOf(partNumbers);
            withoutCategories = Set.copyOf(withoutCategories);
            withoutPartNumbers = Set.copyOf(withoutPartNumbers);
        }
    }

    /// All products below these categories.
    static Inline ofCategories(String... identifiers) {
        return new Inline(Set.of(identifiers), Set.of(), Set.of(), Set.of());
    }

    /// These products (with their SKUs) or SKUs.
    static Inline ofEntries(String... partNumbers) {
        return new Inline(Set.of(), Set.of(partNumbers), Set.of(), Set.of());
    }
}
