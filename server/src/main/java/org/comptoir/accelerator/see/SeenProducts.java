package org.comptoir.accelerator.see;

import java.util.HashMap;
import java.util.List;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.assortment.Browsing;
import org.comptoir.trading.assortment.Item;
import org.comptoir.trading.assortment.Listing;
import org.comptoir.trading.assortment.Savings;

/// The products a buyer sees, with his prices; each leads to its explanation.
record SeenProducts(Desk desk, Ask ask, Browsing browsing) {
    org.comptoir.platform.page.table.Listing of(Listing found, int page) {
        int from = Math.min(found.items().size(), (page - 1) * Rows.PAGE);
        var items = found.items().subList(from, found.items().size());
        var rows = new Paged<>(items, found.total(), page, Rows.PAGE).map(this::row);
        return org.comptoir.platform.page.table.Listing.of(
                        "see", desk.text("see.products"), ask, columns(), rows)
                .orElse(
                        new Empty(
                                "package-open",
                                desk.text("see.nothing"),
                                desk.text("see.nothing.text"),
                                null,
                                null));
    }

    private List<Column> columns() {
        return List.of(
                Column.of("name", desk.text("impact.name")).sorted(),
                Column.of("category", desk.text("see.category")),
                Column.of("quantity", desk.text("see.least")).figures(),
                Column.of("price", desk.text("term.price.amount")).figures().sorted(),
                Column.of("list", desk.text("see.list-price")).figures(),
                Column.of("saving", desk.text("see.saving")).figures(),
                Column.of("contract", desk.text("impact.contracts")));
    }

    private Row row(Item item) {
        var formats = desk.page().formats();
        var price = item.price().map(desk.words()::money).orElse("–");
        var saving = item.price().flatMap(own -> Savings.of(own, item.listPrice()));
        return new Row(
                item.partNumber(),
                List.of(
                        new Cell.Link(item.name(), explained(item), item.partNumber()),
                        Cell.text(item.category().map(it -> it.name(browsing.locale())).orElse("")),
                        Cell.number(formats.number(item.quantity().decimal())),
                        Cell.number(item.from() ? desk.text("see.from", price) : price),
                        Cell.number(item.listPrice().map(desk.words()::money).orElse("")),
                        Cell.number(saving.map(it -> formats.percent(it.percent())).orElse("")),
                        Cell.text(
                                item.contract()
                                        .map(it -> it.name())
                                        .or(() ->
                                                item.reason()
                                                        .map(it ->
                                                                desk.text(
                                                                        "explain.why."
                                                                                + it.code())))
                                        .orElse(""))));
    }

    private String explained(Item item) {
        var known = new HashMap<String, String>();
        for (var name : List.of("buyer", "at", "currency")) {
            if (!ask.value(name).isEmpty()) {
                known.put(name, ask.value(name));
            }
        }
        known.put("part", item.partNumber());
        return new Ask(desk.at("explain"), known).address();
    }
}
