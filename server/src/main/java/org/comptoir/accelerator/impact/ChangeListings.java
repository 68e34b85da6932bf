package org.comptoir.accelerator.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.accelerator.Rows;
import org.comptoir.engine.impact.PriceChange.Kind;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.insight.ChangeFilter;
import org.comptoir.trading.insight.ChangeLists;
import org.comptoir.trading.insight.Impact;
import org.springframework.stereotype.Component;

/// The list of the prices that a contract changes.
@Component
class ChangeListings {
    private static final String[] KNOWN = {"q", "kind", "group", "sort", "page", "at", "currency"};

    private final ChangeLists lists;

    ChangeListings(ChangeLists lists) {
        this.lists = lists;
    }

    static Ask ask(Desk desk, StoredContract stored, String page, Map<String, String> asked) {
        var path = desk.at("contracts/" + stored.contract().id() + "/" + page);
        return Ask.of(path, asked, KNOWN);
    }

    Listing of(Desk desk, StoredContract stored, Map<String, String> asked, int size) {
        var ask = ask(desk, stored, "impact", asked);
        var query = query(desk, ask, Inquiry.of(desk, asked), size);
        var answer = lists.of(desk.actor(), desk.store(), stored, query);
        var rows = answer.changes().map(it -> row(desk, it));
        return Listing.of("impact", desk.text("impact.changes"), ask, columns(desk), rows)
                .tabs(tabs(desk, ask, answer.counts()))
                .selects(List.of(groups(desk, answer.groups())))
                .orElse(
                        new Empty(
                                "circle-check",
                                desk.text("impact.nothing"),
                                desk.text("impact.nothing.text"),
                                null,
                                null));
    }

    private static ChangeLists.Query query(Desk desk, Ask ask, Inquiry inquiry, int size) {
        var group = ask.value("group");
        return new ChangeLists.Query(
                inquiry.at(),
                inquiry.currency(),
                desk.page().formats().locale(),
                new ChangeFilter(
                        ChangeFilter.kind(ask.value("kind")),
                        group.matches("\\d{1,6}")
                                ? Optional.of(Integer.valueOf(group))
                                : Optional.empty()),
                ask.text(),
                Rows.named(ChangeLists.Sort.values(), ask.sort()).orElse(ChangeLists.Sort.SIZE),
                ask.isDown(),
                ask.page(),
                size);
    }

    private static List<Tab> tabs(Desk desk, Ask ask, Map<Kind, Integer> counts) {
        var tabs = new ArrayList<Tab>();
        long all = counts.values().stream().mapToLong(it -> it).sum();
        tabs.add(Tab.of(ask, "kind", "", desk.text("impact.kind.all"), all));
        for (var kind : Kind.values()) {
            var name = ChangeFilter.name(kind);
            long count = counts.getOrDefault(kind, 0);
            tabs.add(Tab.of(ask, "kind", name, desk.text("impact.kind." + name), count));
        }
        return tabs;
    }

    private static Listing.Select groups(Desk desk, List<Impact.Group> groups) {
        var options = new ArrayList<Listing.Option>();
        options.add(new Listing.Option("", desk.text("impact.group.all")));
        groups.stream()
                .map(it ->
                        new Listing.Option(
                                String.valueOf(it.number()), ImpactWords.group(desk, it)))
                .forEach(options::add);
        return new Listing.Select("group", desk.text("impact.group"), options);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("part", desk.text("term.price.sku")).sorted(),
                Column.of("name", desk.text("impact.name")),
                Column.of("group", desk.text("impact.group")),
                Column.of("quantity", desk.text("term.price.quantity")).figures(),
                Column.of("before", desk.text("impact.before")).figures().sorted(),
                Column.of("after", desk.text("impact.after")).figures().sorted(),
                Column.of("size", desk.text("impact.change")).figures().sorted(),
                Column.of("kind", desk.text("impact.kind")),
                Column.of("contracts", desk.text("impact.contracts")));
    }

    private static Row row(Desk desk, Impact.Change change) {
        var formats = desk.page().formats();
        return new Row(
                change.partNumber() + "/" + change.group(),
                List.of(
                        Cell.text(change.partNumber()),
                        Cell.text(change.name()),
                        Cell.text(desk.text("impact.group.number", change.group())),
                        Cell.number(formats.number(change.quantity())),
                        Cell.number(ImpactWords.money(desk, change.before())),
                        Cell.number(ImpactWords.money(desk, change.after())),
                        Cell.number(ImpactWords.percent(desk, change.percent())),
                        Cell.pill(ImpactWords.kind(desk, change.kind())),
                        Cell.text(
                                ImpactWords.contracts(
                                        desk, change.contractBefore(), change.contractAfter()))));
    }
}
