package org.comptoir.accelerator.price;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.Rows;
import org.comptoir.accelerator.price.PriceListView.Change;
import org.comptoir.accelerator.price.PriceListView.Grid;
import org.comptoir.accelerator.product.DeskNaming;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.overview.ListOverview;
import org.comptoir.catalog.overview.ListOverview.Article;
import org.comptoir.catalog.overview.PriceHistory;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.trading.naming.Namings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts a price list into words, and the offers of some of its articles into a grid.
@Component
class PriceListViews {
    private static final int HISTORY = 20;

    private final Catalogs catalogs;
    private final ListOverview overview;
    private final PriceHistory history;
    private final Namings namings;
    private final MemberNames names;
    private final JsonMapper json;

    PriceListViews(
            Catalogs catalogs,
            ListOverview overview,
            PriceHistory history,
            Namings namings,
            MemberNames names,
            JsonMapper json) {
        this.catalogs = catalogs;
        this.overview = overview;
        this.history = history;
        this.namings = namings;
        this.names = names;
        this.json = json;
    }

    PriceListFacts list(Desk desk, String name) {
        return catalogs.of(desk.store())
                .priceList(name)
                .orElseThrow(() -> Problem.missing("no-such-price-list", name));
    }

    PriceListView of(Desk desk, PriceListFacts list, Ask ask) {
        var store = desk.store();
        var language = catalogs.of(store).language(desk.page().formats().locale());
        var articles =
                Rows.within(
                        ask.page(),
                        page ->
                                overview.articles(
                                        store.id(),
                                        list.name(),
                                        ask.text(),
                                        language,
                                        page,
                                        Rows.PAGE));
        return new PriceListView(
                list.name(),
                desk.at("price-lists", list.name()),
                PriceListTable.marks(desk, list),
                list.description(),
                list.owner().map(names::organization).orElse("–"),
                PriceCsv.precedence(list.precedence()),
                ask,
                articles,
                grid(desk, list.name(), articles.items()),
                DeskNaming.of(desk, namings.ofPriceList(desk.actor(), store, list.name())),
                changes(desk, list.name()));
    }

    private Grid grid(Desk desk, String list, List<Article> articles) {
        var parts = articles.stream().map(Article::partNumber).toList();
        var rows = rows(desk, list, parts);
        return new Grid(
                rows,
                String.join("\n", parts),
                seen(rows),
                json.writeValueAsString(
                        articles.stream()
                                .collect(Collectors.toMap(Article::partNumber, Article::name))),
                desk.store().currencies().stream().map(Currency::getCurrencyCode).toList());
    }

    private String rows(Desk desk, String list, Collection<String> parts) {
        return PriceGrid.json(overview.offers(desk.store().id(), List.of(list), parts));
    }

    /// Whether the offers of these articles are no longer as they were seen.
    boolean isOutdated(Desk desk, String list, Collection<String> parts, String seen) {
        return !seen(rows(desk, list, parts)).equals(seen);
    }

    private static String seen(String rows) {
        return Integer.toHexString(rows.hashCode());
    }

    private List<Change> changes(Desk desk, String list) {
        var entries = history.of(desk.store(), list, HISTORY);
        var people = names.people(entries.stream().map(PriceHistory.Entry::actor));
        return entries.stream()
                .map(it ->
                        new Change(
                                desk.page().formats().moment(it.at()),
                                people.apply(it.actor()),
                                desk.text(
                                        "prices.history", it.added(), it.changed(), it.removed())))
                .toList();
    }
}
