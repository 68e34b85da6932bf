package org.comptoir.accelerator.object;

import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.StoreCatalog;
import org.jspecify.annotations.Nullable;

/// What a line, mark or member stands on, in the words of a field: `all`, `category NAME`, `product
/// set NAME`, and a part number for a product.
public final class Targets {
    private static final String ALL = "all";
    private static final String CATEGORY = "category ";
    private static final String SET = "product set ";
    private static final String PRODUCT = "product ";

    private Targets() {}

    static String words(@Nullable Object target) {
        if (target == null) {
            return "";
        }
        if (!(target instanceof Map<?, ?> named)) {
            return String.valueOf(target);
        }
        var category = named.get("category");
        if (category != null) {
            return CATEGORY + category;
        }
        var set = named.get("productSet");
        if (set != null) {
            return SET + set;
        }
        var product = String.valueOf(named.get("product"));
        boolean plain = read(product).equals(Map.of("product", product));
        return plain ? product : PRODUCT + product;
    }

    /// What the words mean, as it is kept.
    static Object read(String words) {
        if (words.equals(ALL)) {
            return ALL;
        }
        return after(words, CATEGORY, "category")
                .or(() -> after(words, SET, "productSet"))
                .or(() -> after(words, PRODUCT, "product"))
                .orElse(Map.of("product", words));
    }

    private static Optional<Map<String, String>> after(String words, String start, String name) {
        return words.startsWith(start)
                ? Optional.of(Map.of(name, words.substring(start.length()).strip()))
                : Optional.empty();
    }

    /// A target as one reads it, and where it leads.
    public record Read(String kind, String key, String name, String address) {}

    static Read read(Desk desk, StoreCatalog catalog, @Nullable Object target) {
        if (!(target instanceof Map<?, ?> named)) {
            return new Read("", "", desk.text("objects.everything"), "");
        }
        var locale = desk.page().formats().locale();
        if (named.get("category") instanceof String key) {
            var name = catalog.categories().find(key).map(it -> it.name(locale)).orElse(key);
            return new Read(desk.text("objects.category"), key, name, desk.at("categories", key));
        }
        if (named.get("productSet") instanceof String key) {
            return new Read(desk.text("objects.set"), "", key, desk.at("product-sets", key));
        }
        var key = String.valueOf(named.get("product"));
        var entry = catalog.snapshot().find(key);
        var name = entry.isPresent() ? catalog.name(locale, entry.getAsInt()) : key;
        return new Read(desk.text("products.name"), key, name, desk.at("products", key));
    }
}
