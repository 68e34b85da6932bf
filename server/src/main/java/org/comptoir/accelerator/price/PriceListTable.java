package org.comptoir.accelerator.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.overview.ListOverview;
import org.comptoir.catalog.overview.ListOverview.Size;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.springframework.stereotype.Component;

/// The price lists of a store, put into words.
@Component
class PriceListTable {
    static final String[] KNOWN = {"q", "sort", "page"};

    private final Catalogs catalogs;
    private final ListOverview overview;

    PriceListTable(Catalogs catalogs, ListOverview overview) {
        this.catalogs = catalogs;
        this.overview = overview;
    }

    Listing of(Desk desk, Ask ask, int size) {
        var sizes = overview.sizes(desk.store().id());
        var words = ask.text().toLowerCase(Locale.ROOT);
        var found =
                catalogs.of(desk.store()).priceLists().stream()
                        .filter(it ->
                                it.name().toLowerCase(Locale.ROOT).contains(words)
                                        || it.description()
                                                .toLowerCase(Locale.ROOT)
                                                .contains(words))
                        .sorted(order(ask, sizes))
                        .toList();
        var rows = Paged.of(found, ask.page(), size).map(it -> row(desk, it, size(sizes, it)));
        return Listing.of("price-lists", desk.text("prices.title"), ask, columns(desk), rows)
                .orElse(
                        new Empty(
                                "coins",
                                desk.text("prices.none"),
                                desk.text("prices.none.text"),
                                ask.text().isEmpty() ? null : desk.text("desk.list.all"),
                                ask.path()));
    }

    private static Size size(Map<String, Size> sizes, PriceListFacts list) {
        return sizes.getOrDefault(list.name(), Size.NONE);
    }

    private static Comparator<PriceListFacts> order(Ask ask, Map<String, Size> sizes) {
        Comparator<PriceListFacts> order =
                switch (ask.sort()) {
                    case "offers" -> Comparator.comparingLong(it -> size(sizes, it).offers());
                    case "precedence" -> Comparator.comparingDouble(PriceListFacts::precedence);
                    default ->
                            Comparator.comparing(
                                    PriceListFacts::name, String.CASE_INSENSITIVE_ORDER);
                };
        return ask.isDown() ? order.reversed() : order;
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("name", desk.text("prices.list")).sorted(),
                Column.of("role", desk.text("prices.role")),
                Column.of("articles", desk.text("prices.articles")).figures(),
                Column.of("offers", desk.text("prices.offers")).figures().sorted(),
                Column.of("currencies", desk.text("stores.currencies")),
                Column.of("precedence", desk.text("prices.precedence")).figures().sorted());
    }

    private static Row row(Desk desk, PriceListFacts list, Size size) {
        var formats = desk.page().formats();
        return new Row(
                "",
                List.of(
                        new Cell.Link(
                                list.name(),
                                desk.at("price-lists", list.name()),
                                list.description().isEmpty() ? null : list.description()),
                        Cell.pills(marks(desk, list)),
                        Cell.number(formats.number(size.articles())),
                        Cell.number(formats.number(size.offers())),
                        Cell.text(String.join(", ", size.currencies())),
                        Cell.number(PriceCsv.precedence(list.precedence()))));
    }

    /// What part the list plays in its store.
    static List<Status> marks(Desk desk, PriceListFacts list) {
        var marks = new ArrayList<Status>();
        if (list.standard()) {
            marks.add(new Status(Tone.INFO, desk.text("prices.standard")));
        }
        if (desk.store().floorList().equals(Optional.of(list.name()))) {
            marks.add(new Status(Tone.WARNING, desk.text("prices.floor")));
        }
        return marks;
    }
}
