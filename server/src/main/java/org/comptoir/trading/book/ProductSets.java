package org.comptoir.trading.book;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.terms.SetUse;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.ProductSelection;

/// The product sets written into a contract. They do not follow the catalogue: a category in one is
/// what it held when the contract was deployed (docs/rules.md §3.1.5).
public record ProductSets(Map<String, List<String>> frozen) {
    /// What the categories in the inline sets of a contract hold now, by part number.
    public static Map<String, List<String>> freeze(
            ContractContent content, CatalogSnapshot catalog) {
        var frozen = new java.util.HashMap<String, List<String>>();
        content.terms().stream()
                .flatMap(ProductSets::sets)
                .flatMap(set -> Stream.concat(set.included().stream(), set.excluded().stream()))
                .forEach(it -> {
                    if (it instanceof CatalogGroupRef category) {
                        frozen.computeIfAbsent(category.identifier(), one -> held(catalog, one));
                    }
                });
        return frozen;
    }

    private static List<String> held(CatalogSnapshot catalog, String category) {
        var selection = org.comptoir.engine.catalog.ProductSelection.ofCategories(category);
        return catalog.frozen(selection).partNumbers().stream().sorted().toList();
    }

    private static Stream<ProductSet> sets(Term term) {
        return switch (term) {
            case ProductTerm.CustomInclusion it -> Stream.of(it.set());
            case ProductTerm.CustomExclusion it -> Stream.of(it.set());
            case PriceTerm.Selective it ->
                    it.adjustments().stream()
                            .map(PriceTerm.SetAdjustment::products)
                            .filter(ProductChoice.Inline.class::isInstance)
                            .map(inline -> ((ProductChoice.Inline) inline).set());
            default -> Stream.empty();
        };
    }

    SetUse use(ProductSet set) {
        var included = new Entries();
        var excluded = new Entries();
        set.included().forEach(it -> add(it, included));
        set.excluded().forEach(it -> add(it, excluded));
        return SetUse.of(
                new org.comptoir.engine.catalog.ProductSelection.Inline(
                        included.categories,
                        included.partNumbers,
                        excluded.categories,
                        excluded.partNumbers));
    }

    private void add(ProductSelection selection, Entries to) {
        switch (selection) {
            case CatalogEntryRef entry -> to.partNumbers.add(entry.partNumber());
            case CatalogGroupRef category -> {
                var held = frozen.get(category.identifier());
                if (held == null) {
                    to.categories.add(category.identifier());
                } else {
                    to.partNumbers.addAll(held);
                }
            }
        }
    }

    private static final class Entries {
        private final Set<String> categories = new HashSet<>();
        private final Set<String> partNumbers = new HashSet<>();
    }
}
