package org.comptoir.accelerator.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.accelerator.impact.ImpactWords;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Facets;
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
import org.comptoir.trading.insight.Effects;
import org.comptoir.trading.insight.Effects.Effect;
import org.comptoir.trading.insight.Impact;
import org.springframework.stereotype.Component;

/// Puts the effect of a contract on a buyer into words.
@Component
class EffectViews {
    private final Effects effects;
    private final Catalogs catalogs;

    EffectViews(Effects effects, Catalogs catalogs) {
        this.effects = effects;
        this.catalogs = catalogs;
    }

    EffectView of(
            Desk desk, StoredContract stored, Buyer buyer, Map<String, String> asked, int size) {
        var path = desk.at("contracts/" + stored.contract().id() + "/effect");
        var named = new HashMap<>(asked);
        named.put("buyer", buyer.named());
        var ask =
                Ask.of(
                        path,
                        named,
                        "q",
                        "view",
                        "category",
                        "sort",
                        "page",
                        "buyer",
                        "at",
                        "currency");
        var query =
                EffectAsk.query(desk, buyer, ask, Inquiry.of(desk, asked), known(desk, ask), size);
        var effect = effects.of(desk.actor(), desk.store(), stored, query);
        var at = desk.page().formats().day(effect.at());
        return new EffectView(
                desk.text("effect.compared." + effect.comparedWith(), buyer.name(), at),
                effect.same(),
                contracts(desk, effect.before()),
                contracts(desk, effect.after()),
                effect.categories().stream().map(it -> place(ask, it)).toList(),
                lines(desk, ask, effect));
    }

    private Optional<String> known(Desk desk, Ask ask) {
        return Optional.of(ask.value("category"))
                .filter(it -> catalogs.of(desk.store()).categories().find(it).isPresent());
    }

    private static String contracts(Desk desk, List<Impact.Badge> badges) {
        return badges.isEmpty()
                ? desk.text("effect.no-contract")
                : badges.stream()
                        .map(it -> it.name() + " " + it.version())
                        .collect(Collectors.joining(", "));
    }

    private static EffectView.Place place(Ask ask, Facets.CategoryCount found) {
        var chosen = found.chosen() ? "" : found.identifier();
        return new EffectView.Place(
                found.name(),
                ask.with("category", chosen),
                found.path().size() - 1,
                found.count(),
                found.chosen());
    }

    private static Listing lines(Desk desk, Ask ask, Effect effect) {
        var rows = effect.lines().map(it -> row(desk, it));
        return Listing.of("effect", desk.text("effect.assortment"), ask, columns(desk), rows)
                .tabs(tabs(desk, ask, effect.counts()))
                .orElse(
                        new Empty(
                                "package-open",
                                desk.text("effect.nothing"),
                                desk.text("effect.nothing.text"),
                                null,
                                null));
    }

    private static List<Tab> tabs(Desk desk, Ask ask, Map<Kind, Integer> counts) {
        var tabs = new ArrayList<Tab>();
        long changing = counts.values().stream().mapToLong(it -> it).sum();
        tabs.add(Tab.of(ask, "view", "", desk.text("effect.all"), null));
        tabs.add(Tab.of(ask, "view", EffectAsk.CHANGING, desk.text("effect.changing"), changing));
        for (var kind : Kind.values()) {
            var name = ChangeFilter.name(kind);
            long count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                tabs.add(Tab.of(ask, "view", name, desk.text("impact.kind." + name), count));
            }
        }
        return tabs;
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("part", desk.text("term.price.sku")).sorted(),
                Column.of("name", desk.text("impact.name")).sorted(),
                Column.of("quantity", desk.text("term.price.quantity")).figures(),
                Column.of("before", desk.text("impact.before")).figures().sorted(),
                Column.of("after", desk.text("impact.after")).figures().sorted(),
                Column.of("change", desk.text("impact.change")).figures().sorted(),
                Column.of("kind", desk.text("impact.kind")),
                Column.of("contracts", desk.text("impact.contracts")));
    }

    private static Row row(Desk desk, Impact.Change line) {
        return new Row(
                line.partNumber(),
                List.of(
                        Cell.text(line.partNumber()),
                        Cell.text(line.name()),
                        Cell.number(desk.page().formats().number(line.quantity())),
                        Cell.number(ImpactWords.money(desk, line.before())),
                        Cell.number(ImpactWords.money(desk, line.after())),
                        Cell.number(ImpactWords.percent(desk, line.percent())),
                        line.kind().equals("same")
                                ? Cell.NONE
                                : Cell.pill(ImpactWords.kind(desk, line.kind())),
                        Cell.text(
                                ImpactWords.contracts(
                                        desk, line.contractBefore(), line.contractAfter()))));
    }
}
