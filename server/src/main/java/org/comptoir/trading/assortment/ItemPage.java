package org.comptoir.trading.assortment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.entitlement.PricePage;
import org.comptoir.engine.money.Money;

/// Prices one page of a listing in one call of the engine.
final class ItemPage {
    private final Shelf shelf;
    private final Browsing browsing;
    private final List<EligibleContract> contracts;

    ItemPage(Shelf shelf, Browsing browsing) {
        this.shelf = shelf;
        this.browsing = browsing;
        this.contracts = shelf.entitlement().contracts();
    }

    List<Item> of(List<Integer> products) {
        var entries = products.stream().mapToInt(Integer::intValue).toArray();
        var page = new PricePage(entries.length);
        shelf.entitlement().list(entries, entries.length, browsing.currency(), page);
        var items = new ArrayList<Item>(entries.length);
        for (int place = 0; place < entries.length; place++) {
            items.add(item(entries[place], page, place));
        }
        return items;
    }

    private Item item(int entry, PricePage page, int place) {
        var catalog = shelf.catalog();
        var snapshot = catalog.snapshot();
        boolean priced = page.isPriced(place);
        Optional<Money> price = priced ? Optional.of(page.price(place)) : Optional.empty();
        return new Item(
                entry,
                snapshot.partNumber(entry),
                catalog.name(browsing.locale(), entry),
                catalog.category(entry),
                catalog.image(entry),
                snapshot.skuCount(entry) > 1,
                page.quantityOf(place),
                price,
                priced ? Optional.empty() : Optional.of(page.reason(place)),
                priced
                        ? Optional.of(contracts.get(page.contract(place)).label())
                        : Optional.empty(),
                price.flatMap(own -> higher(own, page, place)));
    }

    private Optional<Money> higher(Money own, PricePage page, int place) {
        return shelf.entitlement()
                .standardPrice(page.sold(place), page.quantityOf(place), browsing.currency())
                .filter(standard -> standard.compareTo(own) > 0);
    }
}
