package org.comptoir.storefront;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.stores.Store;
import org.springframework.web.util.UriUtils;

/// Where things stand in a store.
public final class Addresses {
    private Addresses() {}

    /// A category, by the identifiers from its root down.
    public static String category(Store store, StoreCatalog catalog, Category category) {
        var path =
                catalog.categories().path(category.identifier()).stream()
                        .map(step -> segment(step.identifier()))
                        .collect(Collectors.joining("/"));
        return "/" + store.identifier() + "/catalog/" + path;
    }

    public static String product(Store store, String partNumber) {
        return "/" + store.identifier() + "/product/" + segment(partNumber);
    }

    private static String segment(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
