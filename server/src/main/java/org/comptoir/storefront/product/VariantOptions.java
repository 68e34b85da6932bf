package org.comptoir.storefront.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.StoreCatalog.Shown;
import org.comptoir.storefront.Addresses;
import org.comptoir.stores.Store;
import org.comptoir.trading.assortment.ProductView;

/// The attributes in which the variants of a product differ, and which variant each value leads to.
final class VariantOptions {
    private final Store store;
    private final List<ProductView.Variant> variants;
    private final Map<String, String> names = new LinkedHashMap<>();

    VariantOptions(Store store, List<ProductView.Variant> variants) {
        this.store = store;
        this.variants = variants;
        var first = new LinkedHashMap<String, Optional<String>>();
        for (var variant : variants) {
            for (var shown : variant.attributes()) {
                var known =
                        first.putIfAbsent(shown.code(), label(variants.getFirst(), shown.code()));
                var usual = known == null ? label(variants.getFirst(), shown.code()) : known;
                if (!usual.equals(Optional.of(shown.label()))) {
                    names.putIfAbsent(shown.code(), shown.name());
                }
            }
        }
    }

    private static Optional<String> label(ProductView.Variant variant, String code) {
        return variant.attributes().stream()
                .filter(shown -> shown.code().equals(code))
                .map(Shown::label)
                .findFirst();
    }

    /// The values of a variant, one for each option.
    List<String> cells(ProductView.Variant variant) {
        return names.keySet().stream().map(code -> label(variant, code).orElse("–")).toList();
    }

    /// The options, each value leading to the variant that keeps most of what is chosen.
    List<Product.Option> around(ProductView.Variant chosen) {
        return names.entrySet().stream()
                .map(it -> option(it.getKey(), it.getValue(), chosen))
                .toList();
    }

    private Product.Option option(String code, String name, ProductView.Variant chosen) {
        var present = label(chosen, code);
        var values =
                variants.stream()
                        .flatMap(it -> label(it, code).stream())
                        .distinct()
                        .map(label -> value(code, label, chosen, present))
                        .toList();
        return new Product.Option(name, present.orElse(null), values);
    }

    private Product.Value value(
            String code, String label, ProductView.Variant chosen, Optional<String> present) {
        var nearest =
                variants.stream()
                        .filter(it -> label(it, code).equals(Optional.of(label)))
                        .max((one, other) ->
                                shared(one, chosen, code) - shared(other, chosen, code))
                        .orElse(chosen);
        boolean absent = shared(nearest, chosen, code) < names.size() - 1;
        return new Product.Value(
                label,
                Addresses.product(store, nearest.partNumber()),
                present.equals(Optional.of(label)),
                absent);
    }

    /// How many other options two variants have in common.
    private int shared(ProductView.Variant one, ProductView.Variant other, String but) {
        return (int)
                names.keySet().stream()
                        .filter(code -> !code.equals(but))
                        .filter(code -> label(one, code).equals(label(other, code)))
                        .count();
    }
}
