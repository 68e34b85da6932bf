package org.comptoir.accelerator.see;

import java.util.HashMap;
import java.util.List;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.assortment.Browsing;
import org.comptoir.trading.assortment.Item;
import org.comptoir.trading.assortment.Listing;

/// The products a buyer sees, as cards with his prices; each leads to its page.
record SeenProducts(Desk desk, Ask ask, Browsing browsing) {
    /// The list around the cards: its words, its order and its pages.
    org.comptoir.platform.page.table.Listing of(Listing found, int page) {
        var rows =
                new Paged<>(items(found, page), found.total(), page, Rows.PAGE)
                        .map(it -> new Row(it.partNumber(), List.of()));
        var columns =
                List.of(
                        Column.of("name", desk.text("impact.name")).sorted(),
                        Column.of("price", desk.text("term.price.amount")).sorted());
        return org.comptoir.platform.page.table.Listing.of(
                        "see", desk.text("see.products"), ask, columns, rows)
                .orElse(
                        new Empty(
                                "package-open",
                                desk.text("see.nothing"),
                                desk.text("see.nothing.text"),
                                null,
                                null));
    }

    List<SeenCard> cards(Listing found, int page) {
        return items(found, page).stream().map(this::card).toList();
    }

    private static List<Item> items(Listing found, int page) {
        int from = Math.min(found.items().size(), (page - 1) * Rows.PAGE);
        return found.items().subList(from, found.items().size());
    }

    private SeenCard card(Item item) {
        return new SeenCard(
                product(item.partNumber()),
                item.name(),
                item.partNumber(),
                item.image().orElse(null),
                price(item));
    }

    private PriceTag price(Item item) {
        var prices = new SeenPrices(desk);
        if (item.price().isEmpty()) {
            return prices.none(item.reason().orElse(Reason.NOT_ENTITLED), item.quantity());
        }
        var under = item.contract().map(ContractLabel::name);
        var tag = prices.price(item.price().get(), item.listPrice(), item.quantity(), under);
        return item.from() ? tag.lowest() : tag;
    }

    private String product(String partNumber) {
        var known = new HashMap<String, String>();
        for (var name : List.of("buyer", "at", "currency")) {
            if (!ask.value(name).isEmpty()) {
                known.put(name, ask.value(name));
            }
        }
        known.put("part", partNumber);
        return new Ask(desk.at("see/product"), known).address();
    }
}
