package org.comptoir.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.catalog.search.SearchIndex;

/// What a search looks at in one language: a SKU is also found by what its product says.
record SearchTexts(StoreCatalog catalog, Locale locale) implements SearchIndex.Texts {
    SearchTexts(StoreCatalog catalog, String language) {
        this(catalog, Locale.of(language));
    }

    @Override
    public String name(int entry) {
        int product = catalog.snapshot().productOf(entry);
        var name = catalog.name(locale, entry);
        return product == entry ? name : name + " " + catalog.name(locale, product);
    }

    @Override
    public String terms(int entry) {
        int product = catalog.snapshot().productOf(entry);
        var language = locale.getLanguage();
        return Stream.of(
                        List.of(catalog.keywords(language, entry)),
                        product == entry
                                ? List.<String>of()
                                : List.of(catalog.keywords(language, product)),
                        catalog.brand(entry).stream().toList(),
                        categories(product),
                        attributes(entry))
                .flatMap(List::stream)
                .collect(Collectors.joining(" \n "));
    }

    private List<String> categories(int product) {
        return catalog.snapshot().categoriesOf(product).stream()
                .flatMap(identifier -> catalog.categories().path(identifier).stream())
                .map(category -> category.name(locale))
                .distinct()
                .toList();
    }

    private List<String> attributes(int entry) {
        return catalog.attributes(locale, entry).stream().map(StoreCatalog.Shown::label).toList();
    }

    @Override
    public String description(int entry) {
        return catalog.snapshot().isProduct(entry) ? catalog.description(locale, entry) : "";
    }
}
