package org.comptoir.catalog.object;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.catalog.definition.Known;

/// What definitions may name, by the catalogue in memory.
record CatalogNames(StoreCatalog catalog) implements Known {
    @Override
    public boolean has(Thing thing, String name) {
        return switch (thing) {
            case CATEGORY -> catalog.categories().find(name).isPresent();
            case PRODUCT -> catalog.knows(name);
            case PRICE_LIST -> catalog.priceList(name).isPresent();
            case PRODUCT_SET -> catalog.productSets().containsKey(name);
        };
    }

    @Override
    public Collection<String> all(Thing thing) {
        return switch (thing) {
            case CATEGORY -> names(catalog.categories().all());
            case PRODUCT -> partNumbers();
            case PRICE_LIST -> catalog.priceLists().stream().map(PriceListFacts::name).toList();
            case PRODUCT_SET -> catalog.productSets().keySet();
        };
    }

    private static List<String> names(Collection<Category> categories) {
        return categories.stream().map(Category::identifier).toList();
    }

    private List<String> partNumbers() {
        var snapshot = catalog.snapshot();
        return IntStream.range(0, snapshot.size()).mapToObj(snapshot::partNumber).toList();
    }
}
