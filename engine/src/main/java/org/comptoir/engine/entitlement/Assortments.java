package org.comptoir.engine.entitlement;

import java.util.List;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.deal.Recent;
import org.comptoir.engine.entitlement.terms.StoreRules;

/// The closures and assortments in use on one catalogue under one store's rules; equal ones are
/// built once and shared.
///
/// Their keys name compiled contracts by identity, so what a changed contract leaves behind is
/// never found again.
final class Assortments {
    private static final int CLOSURES = 20_000;
    private static final int ASSORTMENTS = 2_000;

    private final CatalogSnapshot catalog;
    private final StoreRules rules;
    private final Recent<Closure.Key, Closure> closures = new Recent<>(CLOSURES);
    private final Recent<List<Closure.Key>, Assortment> assortments = new Recent<>(ASSORTMENTS);

    Assortments(CatalogSnapshot catalog, StoreRules rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /// The assortment of these closures, in the published order of their contracts.
    Assortment of(List<Closure.Key> keys) {
        return assortments.get(
                keys,
                it ->
                        new Assortment(
                                catalog,
                                rules,
                                it.stream()
                                        .map(key -> closures.get(key, ClosureBuilder::build))
                                        .toList()));
    }
}
