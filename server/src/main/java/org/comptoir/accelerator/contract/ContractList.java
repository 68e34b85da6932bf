package org.comptoir.accelerator.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Chip;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Bulk;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.overview.ContractLine;
import org.comptoir.trading.overview.ContractOverview;
import org.comptoir.trading.overview.ContractOverview.Sort;
import org.comptoir.trading.overview.ContractOverview.Wish;
import org.comptoir.trading.overview.Standing;
import org.springframework.stereotype.Component;

/// The list of contracts, put into words.
@Component
class ContractList {
    static final String[] KNOWN = {"q", "view", "account", "sort", "page", "as"};
    private static final String SOON = "soon";

    private final ContractOverview contracts;
    private final Accounts accounts;
    private final TradingAccess access;

    ContractList(ContractOverview contracts, Accounts accounts, TradingAccess access) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.access = access;
    }

    /// Whether he begins contracts.
    boolean mayAdd(Desk desk) {
        return !access.isLimited(desk.actor(), desk.store());
    }

    Listing of(Desk desk, Ask ask, int size) {
        return of(desk, ask, lines(desk, ask, size));
    }

    /// The list around lines that were found.
    Listing of(Desk desk, Ask ask, Paged<ContractLine> found) {
        return Listing.of(
                        "contracts",
                        desk.text("contracts.title"),
                        ask,
                        columns(desk),
                        rows(desk, found))
                .tabs(tabs(desk, ask, wish(ask)))
                .chips(chips(ask))
                .bulk(bulk(desk))
                .orElse(empty(desk, ask));
    }

    /// The lines themselves, for the timeline.
    Paged<ContractLine> lines(Desk desk, Ask ask, int size) {
        var wish = wish(ask);
        return Rows.within(
                ask.page(), page -> contracts.of(desk.actor(), desk.store(), wish, page, size));
    }

    private static Wish wish(Ask ask) {
        var view = ask.value("view");
        return new Wish(
                ask.text(),
                Standing.of(view),
                account(ask),
                view.equals(SOON),
                Rows.named(Sort.values(), ask.sort()).orElse(Sort.NAME),
                ask.isDown());
    }

    private static Optional<AccountId> account(Ask ask) {
        try {
            return Optional.of(ask.value("account"))
                    .filter(it -> !it.isEmpty())
                    .map(UUID::fromString)
                    .map(AccountId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("name", desk.text("contracts.name")).sorted(),
                Column.of("account", desk.text("contracts.account")).sorted(),
                Column.of("version", desk.text("contracts.version")),
                Column.of("standing", desk.text("contracts.standing")).sorted(),
                Column.of("start", desk.text("contracts.start")).sorted(),
                Column.of("end", desk.text("contracts.end")).sorted(),
                Column.of("updated", desk.text("contracts.updated")).sorted());
    }

    private static Paged<Row> rows(Desk desk, Paged<ContractLine> lines) {
        return lines.map(line -> row(desk, line));
    }

    private static Row row(Desk desk, ContractLine line) {
        var words = desk.words();
        var account =
                line.account()
                        .map(it ->
                                Cell.link(line.accountName().orElse(""), desk.at("accounts/" + it)))
                        .orElse(Cell.text(desk.text("contracts.no-account")));
        return new Row(
                line.id().toString(),
                List.of(
                        Cell.link(line.name(), desk.at("contracts/" + line.id())),
                        account,
                        Cell.text(line.version()),
                        Cell.pill(words.standing(line.standing())),
                        Cell.text(words.day(line.start())),
                        Cell.text(words.day(line.end())),
                        Cell.text(desk.page().formats().moment(line.updated()))));
    }

    private List<Tab> tabs(Desk desk, Ask ask, Wish wish) {
        var any =
                new Wish(wish.text(), Optional.empty(), wish.account(), false, wish.sort(), false);
        var counts = contracts.counts(desk.actor(), desk.store(), any);
        var soon =
                new Wish(wish.text(), Optional.empty(), wish.account(), true, wish.sort(), false);
        var tabs = new ArrayList<Tab>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(tab(desk, ask, "", all));
        for (var standing : Standing.values()) {
            long count = counts.getOrDefault(standing, 0L);
            if (count > 0 || ask.value("view").equals(standing.code())) {
                tabs.add(tab(desk, ask, standing.code(), count));
            }
        }
        tabs.add(tab(desk, ask, SOON, sum(contracts.counts(desk.actor(), desk.store(), soon))));
        return tabs;
    }

    private static long sum(Map<Standing, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Tab tab(Desk desk, Ask ask, String view, long count) {
        var text =
                view.isEmpty()
                        ? desk.text("contracts.view.all")
                        : view.equals(SOON)
                                ? desk.text("contracts.view.soon")
                                : desk.text("standing." + view);
        return Tab.of(ask, "view", view, text, count);
    }

    private List<Chip> chips(Ask ask) {
        return account(ask)
                .flatMap(accounts::find)
                .map(it -> new Chip(it.name(), ask.with("account", "")))
                .stream()
                .toList();
    }

    private static List<Bulk> bulk(Desk desk) {
        return List.of(
                Bulk.of("submit", desk.text("contract.do.submit"), "send"),
                Bulk.of("deploy", desk.text("contract.do.deploy"), "play")
                        .asking(desk.text("contracts.bulk.deploy")),
                Bulk.of("suspend", desk.text("contract.do.suspend"), "pause")
                        .because(desk.text("contract.reason.suspend")),
                Bulk.of("resume", desk.text("contract.do.resume"), "play"));
    }

    private Empty empty(Desk desk, Ask ask) {
        boolean narrowed = !ask.text().isEmpty() || !ask.value("view").isEmpty();
        return narrowed
                ? new Empty(
                        "search-x",
                        desk.text("contracts.none"),
                        desk.text("contracts.none.text"),
                        desk.text("desk.list.all"),
                        ask.path())
                : new Empty(
                        "handshake",
                        desk.text("contracts.empty"),
                        desk.text("contracts.empty.text"),
                        mayAdd(desk) ? desk.text("contracts.new") : null,
                        mayAdd(desk) ? desk.at("contracts/new") : null);
    }
}
