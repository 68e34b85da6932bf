package org.comptoir.trading.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.CatalogQuery;
import org.comptoir.catalog.Facets;
import org.comptoir.catalog.ProductOrder;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.impact.PriceChange;
import org.comptoir.engine.impact.View;
import org.comptoir.platform.Paged;

/// Finds what a buyer may buy before or afterwards and was asked for: SKU by SKU, in the order of
/// the search or of names.
record EffectLines(
        StoreCatalog catalog,
        View<Someone> view,
        Map<Integer, PriceChange> changes,
        Effects.Query query) {
    record Found(List<Facets.CategoryCount> categories, Paged<Integer> entries) {}

    Found find() {
        var seen = view.before().tradable().or(view.after().tradable());
        var wanted =
                new CatalogQuery(
                        query.locale(),
                        seen,
                        query.category(),
                        query.text(),
                        Map.of(),
                        query.which().changing() ? Optional.of(products()) : Optional.empty());
        var matches = catalog.find(wanted);
        boolean named = query.text().isBlank() || query.order().by() == Effects.By.NAME;
        var order = named ? ProductOrder.NAME : ProductOrder.RELEVANCE;
        var entries = new ArrayList<Integer>();
        matches.page(order, null, catalog.snapshot().size() + 1)
                .items()
                .forEach(it -> addSold(it, seen, entries));
        new EffectOrder(view, changes, query).sort(entries);
        var asked = Paged.of(entries, query.page(), query.size());
        int page = Math.min(query.page(), asked.pages());
        return new Found(matches.facets().categories(), Paged.of(entries, page, query.size()));
    }

    private EntrySet products() {
        var snapshot = catalog.snapshot();
        return EntrySet.of(
                changes.values().stream()
                        .filter(query.which()::asks)
                        .mapToInt(it -> snapshot.productOf(it.entry()))
                        .distinct()
                        .sorted()
                        .toArray());
    }

    private void addSold(int product, EntrySet seen, List<Integer> entries) {
        var snapshot = catalog.snapshot();
        int first = snapshot.isSellable(product) ? product : product + 1;
        for (int entry = first; entry <= product + snapshot.skuCount(product); entry++) {
            if (seen.contains(entry) && isAsked(entry)) {
                entries.add(entry);
            }
        }
    }

    private boolean isAsked(int entry) {
        var change = changes.get(entry);
        return !query.which().changing() || (change != null && query.which().asks(change));
    }
}
