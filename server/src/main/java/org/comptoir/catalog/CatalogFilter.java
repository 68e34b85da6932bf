package org.comptoir.catalog;

import java.util.List;
import org.comptoir.engine.entitlement.terms.FilterMark;

/// A catalogue filter of a store: marks on categories and products, without prices.
public record CatalogFilter(
        String id, String name, int version, boolean wholeCatalog, List<FilterMark> marks)
        implements RuleOrFilter {
    public CatalogFilter {
        marks = List.copyOf(marks);
    }
}
