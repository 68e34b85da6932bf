package org.comptoir.catalog.object;

import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of things that a store names to say what it sells and at which price.
public enum ObjectKind {
    PRICE_RULE("price-rules", "price_rule", "id", "lines"),
    CATALOG_FILTER("catalog-filters", "catalog_filter", "id", "marks"),
    PRODUCT_SET("product-sets", "product_set", "name", "include");

    private final String path;
    private final String table;
    private final String key;
    private final String entries;

    ObjectKind(String path, String table, String key, String entries) {
        this.path = path;
        this.table = table;
        this.key = key;
        this.entries = entries;
    }

    /// The kind of a step in an address, such as `price-rules`.
    public static Optional<ObjectKind> of(String path) {
        return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /// The step in an address.
    public String path() {
        return path;
    }

    /// The name in codes and records: `price-rule`.
    public String code() {
        return table.replace('_', '-');
    }

    String table() {
        return table;
    }

    /// The field that tells one from another.
    String key() {
        return key;
    }

    /// The field that holds what it consists of.
    String entries() {
        return entries;
    }
}
