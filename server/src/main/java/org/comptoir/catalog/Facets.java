package org.comptoir.catalog;

import java.util.List;

/// How many of the matched products each further choice would leave; what is chosen in a facet does
/// not narrow that same facet.
public record Facets(List<CategoryCount> categories, List<AttributeFacet> attributes) {
    /// A category with the products in and below it; `path` runs from the root to it.
    public record CategoryCount(
            String identifier, String name, List<String> path, int count, boolean chosen) {}

    /// An attribute and its values, in their order.
    public record AttributeFacet(String code, String name, List<ValueCount> values) {}

    /// One value of an attribute.
    public record ValueCount(String value, String label, int count, boolean chosen) {}

    public Facets {
        categories = List.copyOf(categories);
        attributes = List.copyOf(attributes);
    }
}
