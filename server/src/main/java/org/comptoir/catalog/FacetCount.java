package org.comptoir.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.comptoir.catalog.Facets.AttributeFacet;
import org.comptoir.catalog.Facets.CategoryCount;
import org.comptoir.catalog.Facets.ValueCount;
import org.comptoir.engine.catalog.EntrySet;

/// Counts, in one pass over the products, what each further choice would leave.
final class FacetCount {
    private final StoreCatalog catalog;
    private final CatalogQuery query;
    private final AttributeFilter filter;
    private final AttributeColumns columns;
    private final EntrySet category;
    private final int[] values;
    private final int[] lastProduct;
    private final int[] categories;

    FacetCount(StoreCatalog catalog, CatalogQuery query, AttributeFilter filter) {
        this.catalog = catalog;
        this.query = query;
        this.filter = filter;
        this.columns = catalog.columns();
        this.category =
                query.category()
                        .map(catalog.snapshot()::inCategory)
                        .orElse(catalog.snapshot().all());
        this.values = new int[columns.values()];
        this.lastProduct = new int[columns.values()];
        this.categories = new int[catalog.lines().size()];
        Arrays.fill(lastProduct, -1);
    }

    Facets over(EntrySet products) {
        products.forEach(this::count);
        return new Facets(categoryCounts(), attributeFacets());
    }

    private void count(int product) {
        var snapshot = catalog.snapshot();
        boolean inCategory = category.contains(product);
        boolean answers = false;
        int first = snapshot.isSellable(product) ? product : product + 1;
        for (int variant = first; variant <= product + snapshot.skuCount(product); variant++) {
            if (query.tradable().contains(variant)) {
                var own = columns.valuesOf(variant);
                int missing = filter.missing(own);
                answers |= missing == AttributeFilter.NOTHING;
                if (inCategory && missing != AttributeFilter.SEVERAL) {
                    countValues(product, own, missing);
                }
            }
        }
        if (answers) {
            for (int each : catalog.lines().of(product)) {
                categories[each]++;
            }
        }
    }

    private void countValues(int product, int[] own, int missing) {
        for (int value : own) {
            boolean counts =
                    missing == AttributeFilter.NOTHING || missing == columns.attributeOf(value);
            if (counts && lastProduct[value] != product) {
                lastProduct[value] = product;
                values[value]++;
            }
        }
    }

    private List<CategoryCount> categoryCounts() {
        return IntStream.range(0, categories.length)
                .filter(each -> categories[each] > 0)
                .mapToObj(each -> count(catalog.lines().category(each), categories[each]))
                .toList();
    }

    private CategoryCount count(Category found, int count) {
        var path =
                catalog.categories().path(found.identifier()).stream()
                        .map(Category::identifier)
                        .toList();
        return new CategoryCount(
                found.identifier(),
                found.name(query.locale()),
                path,
                count,
                query.category().filter(found.identifier()::equals).isPresent());
    }

    private List<AttributeFacet> attributeFacets() {
        Map<Integer, List<Integer>> byAttribute = new TreeMap<>();
        for (int value = 0; value < values.length; value++) {
            int attribute = columns.attributeOf(value);
            boolean shown = values[value] > 0 || filter.isChosen(value);
            if (shown && columns.attributes().get(attribute).facet()) {
                byAttribute.computeIfAbsent(attribute, _ -> new ArrayList<>()).add(value);
            }
        }
        return byAttribute.entrySet().stream()
                .map(facet -> facet(columns.attributes().get(facet.getKey()), facet.getValue()))
                .toList();
    }

    private AttributeFacet facet(Attribute attribute, List<Integer> found) {
        Locale locale = query.locale();
        Comparator<Integer> inOrder =
                attribute.kind() == Attribute.Kind.NUMBER
                        ? columns::compare
                        : Comparator.comparing(
                                value -> attribute.label(columns.value(value).text(), locale),
                                NaturalOrder.INSTANCE);
        var counts =
                found.stream()
                        .sorted(inOrder)
                        .map(value -> {
                            var text = columns.value(value).text();
                            return new ValueCount(
                                    text,
                                    attribute.label(text, locale),
                                    values[value],
                                    filter.isChosen(value));
                        })
                        .toList();
        return new AttributeFacet(attribute.code(), attribute.name(locale), counts);
    }
}
