package org.comptoir.ordering.cart;

import java.util.Locale;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// Looks up what is bought in the store's catalogue, in memory; what the catalogue no longer holds
/// shows its part number.
@Component
public class Articles {
    private final Catalogs catalogs;

    Articles(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    public Article of(Store store, Locale locale, String partNumber) {
        var catalog = catalogs.of(store);
        var entry = catalog.snapshot().find(partNumber);
        return entry.isPresent()
                ? article(catalog, locale, entry.getAsInt())
                : Article.unknown(partNumber);
    }

    private static Article article(StoreCatalog catalog, Locale locale, int entry) {
        return new Article(
                catalog.name(locale, entry),
                catalog.image(entry),
                catalog.unit(entry).orElseGet(() -> Article.unknown("").unit()),
                catalog.weight(entry));
    }
}
