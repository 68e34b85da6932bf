package org.comptoir.catalog;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.jspecify.annotations.Nullable;

/// What is shown of products and SKUs, column by column under their numbers; a SKU takes from its
/// product what it does not say itself.
final class ProductColumns {
    private final CatalogSnapshot snapshot;
    private final Map<String, Texts> texts = new HashMap<>();
    private final @Nullable String[] images;
    private final @Nullable String[] units;
    private final @Nullable String[] brands;
    private final @Nullable BigDecimal[] weights;
    private final Map<String, String> shared = new HashMap<>();

    private static final class Texts {
        private final @Nullable String[] names;
        private final PackedTexts descriptions;
        private final PackedTexts keywords;

        private Texts(int size) {
            names = new @Nullable String[size];
            descriptions = new PackedTexts(size);
            keywords = new PackedTexts(size);
        }
    }

    ProductColumns(CatalogSnapshot snapshot, List<String> languages) {
        this.snapshot = snapshot;
        int size = snapshot.size();
        images = new @Nullable String[size];
        units = new @Nullable String[size];
        brands = new @Nullable String[size];
        weights = new @Nullable BigDecimal[size];
        languages.forEach(language -> texts.put(language, new Texts(size)));
    }

    /// The facts of one row, in the store's languages.
    record Row(
            Map<String, String> names,
            Map<String, String> descriptions,
            Map<String, String> keywords,
            @Nullable String image,
            @Nullable String unit,
            @Nullable String brand,
            @Nullable BigDecimal weight) {}

    void put(int entry, Row row) {
        texts.forEach((language, columns) -> {
            columns.names[entry] = variant(row.names, language);
            columns.descriptions.put(entry, text(row.descriptions, language));
            columns.keywords.put(entry, row.keywords.getOrDefault(language, ""));
        });
        images[entry] = row.image;
        units[entry] = share(row.unit);
        brands[entry] = share(row.brand);
        weights[entry] = row.weight;
    }

    private static @Nullable String variant(Map<String, String> variants, String language) {
        var own = variants.get(language);
        if (own != null) {
            return own;
        }
        var english = variants.get("en");
        return english != null ? english : variants.values().stream().findFirst().orElse(null);
    }

    private static String text(Map<String, String> variants, String language) {
        var text = variant(variants, language);
        return text == null ? "" : text;
    }

    private @Nullable String share(@Nullable String text) {
        return text == null ? null : shared.computeIfAbsent(text, same -> same);
    }

    void complete() {
        texts.values()
                .forEach(columns -> {
                    columns.descriptions.trim();
                    columns.keywords.trim();
                });
        shared.clear();
    }

    String name(String language, int entry) {
        var name = own(columns(language).names, entry);
        return name == null ? snapshot.partNumber(entry) : name;
    }

    String description(String language, int entry) {
        var own = columns(language).descriptions.get(entry);
        return own.isEmpty() ? columns(language).descriptions.get(snapshot.productOf(entry)) : own;
    }

    String keywords(String language, int entry) {
        return columns(language).keywords.get(entry);
    }

    private Texts columns(String language) {
        var columns = texts.get(language);
        if (columns == null) {
            throw new IllegalArgumentException("The store does not speak " + language);
        }
        return columns;
    }

    Optional<String> image(int entry) {
        return Optional.ofNullable(own(images, entry));
    }

    Optional<String> unit(int entry) {
        return Optional.ofNullable(own(units, entry));
    }

    Optional<String> brand(int entry) {
        return Optional.ofNullable(own(brands, entry));
    }

    Optional<BigDecimal> weight(int entry) {
        return Optional.ofNullable(own(weights, entry));
    }

    private <T> @Nullable T own(@Nullable T[] column, int entry) {
        var own = column[entry];
        return own != null ? own : column[snapshot.productOf(entry)];
    }
}
