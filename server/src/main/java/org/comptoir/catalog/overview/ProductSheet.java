package org.comptoir.catalog.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A product or SKU with all that was said of it itself, in every language; `image` is the address
/// of its own picture.
public record ProductSheet(
        String partNumber,
        Optional<String> parent,
        List<String> categories,
        Map<String, String> names,
        Map<String, String> descriptions,
        Map<String, String> keywords,
        Optional<String> image,
        Optional<String> unit,
        Optional<BigDecimal> weight,
        Optional<String> brand,
        boolean published,
        Map<String, String> attributes) {
    public ProductSheet {
        categories = List.copyOf(categories);
        names = Map.copyOf(names);
        descriptions = Map.copyOf(descriptions);
        keywords = Map.copyOf(keywords);
        attributes = Map.copyOf(attributes);
    }
}
