package org.comptoir.catalog;

/// What contracts name by id or name and sell by, as it stood at one of its versions.
public sealed interface RuleOrFilter permits PriceRule, CatalogFilter {
    String id();

    int version();
}
