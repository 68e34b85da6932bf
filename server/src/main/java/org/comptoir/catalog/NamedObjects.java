package org.comptoir.catalog;

import java.util.Map;
import org.comptoir.engine.catalog.ProductSelection;

/// What a store names to say which products are sold and at which prices: price rules and catalogue
/// filters by id, product sets by name.
record NamedObjects(
        Map<String, PriceRule> priceRules,
        Map<String, CatalogFilter> filters,
        Map<String, ProductSelection.Inline> productSets) {}
