package org.comptoir.accelerator.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.order.OrderApprovers;
import org.comptoir.ordering.report.OrderOverview;
import org.comptoir.ordering.report.OrderOverview.Line;
import org.comptoir.ordering.report.OrderOverview.Sort;
import org.comptoir.ordering.report.OrderOverview.Wish;
import org.comptoir.platform.page.Chip;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Days;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// The list of orders, put into words.
@Component
class OrderTable {
    static final String[] KNOWN = {"q", "state", "account", "from", "until", "sort", "page"};

    private final OrderOverview orders;
    private final OrderApprovers approvers;
    private final TradingAccess access;
    private final Accounts accounts;

    OrderTable(
            OrderOverview orders,
            OrderApprovers approvers,
            TradingAccess access,
            Accounts accounts) {
        this.orders = orders;
        this.approvers = approvers;
        this.access = access;
        this.accounts = accounts;
    }

    /// The list as a page shows it.
    Listing of(Desk desk, Ask ask) {
        return of(desk, ask, Rows.PAGE);
    }

    /// All of it, with currencies apart, for a file.
    Listing file(Desk desk, Ask ask) {
        var listing = of(desk, ask, Csv.MOST);
        var columns = new ArrayList<>(listing.columns());
        columns.add(Column.of("currency", desk.text("orders.currency")));
        return Listing.of(listing.name(), listing.title(), ask, columns, listing.rows());
    }

    private Listing of(Desk desk, Ask ask, int size) {
        boolean whole = size == Csv.MOST;
        var wish = wish(ask);
        var counts = orders.counts(desk.actor(), desk.store(), wish);
        var found =
                Rows.within(
                        ask.page(),
                        page -> orders.of(desk.actor(), desk.store(), wish, counts, page, size));
        boolean linked = access.isTrader(desk.actor(), desk.store());
        return Listing.of(
                        "orders",
                        desk.text("orders.title"),
                        ask,
                        columns(desk),
                        found.map(it -> row(desk, it, linked, whole)))
                .tabs(tabs(desk, ask, counts))
                .days(
                        List.of(
                                new Listing.Day("from", desk.text("list.from")),
                                new Listing.Day("until", desk.text("list.until"))))
                .chips(chips(desk, ask, wish))
                .orElse(empty(desk, ask));
    }

    private static Wish wish(Ask ask) {
        boolean sorted = !ask.sort().isEmpty();
        return new Wish(
                ask.text(),
                OrderState.of(ask.value("state")),
                account(ask.value("account")),
                Days.start(ask.value("from")),
                Days.end(ask.value("until")),
                Rows.named(Sort.values(), ask.sort()).orElse(Sort.PLACED),
                !sorted || ask.isDown());
    }

    private static Optional<AccountId> account(String id) {
        try {
            return id.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AccountId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.of(new AccountId(new UUID(0, 0)));
        }
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("number", desk.text("order.number")).sorted(),
                Column.of("placed", desk.text("orders.placed")).sorted(),
                Column.of("buyer", desk.text("orders.buyer")).sorted(),
                Column.of("account", desk.text("contracts.account")).sorted(),
                Column.of("po", desk.text("orders.purchase-order")),
                Column.of("state", desk.text("order.state")).sorted(),
                Column.of("lines", desk.text("orders.lines")).figures(),
                Column.of("total", desk.text("orders.total")).sorted().figures());
    }

    private static Row row(Desk desk, Line line, boolean linked, boolean whole) {
        var account =
                line.account()
                        .filter(_ -> linked)
                        .map(it -> Cell.link(line.accountName(), desk.at("accounts/" + it)))
                        .orElseGet(() -> Cell.text(dash(line.accountName())));
        var cells =
                List.of(
                        Cell.link(line.number(), desk.at("orders/" + line.number())),
                        Cell.text(desk.page().formats().moment(line.placedAt())),
                        Cell.text(line.buyer()),
                        account,
                        Cell.text(dash(line.purchaseOrderNumber())),
                        Cell.pill(desk.words().order(line.state())),
                        Cell.number(String.valueOf(line.lines())),
                        Cell.number(desk.words().money(line.total()), line.total().decimal()));
        return new Row(line.id().toString(), whole ? with(cells, line) : cells);
    }

    private static List<Cell> with(List<Cell> cells, Line line) {
        var currency = Cell.text(line.total().currency().getCurrencyCode());
        return Stream.concat(cells.stream(), Stream.of(currency)).toList();
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static List<Tab> tabs(Desk desk, Ask ask, Map<OrderState, Long> counts) {
        var tabs = new ArrayList<Tab>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(tab(desk, ask, "", all));
        for (var state : OrderState.values()) {
            tabs.add(tab(desk, ask, state.code(), counts.getOrDefault(state, 0L)));
        }
        return tabs;
    }

    private static Tab tab(Desk desk, Ask ask, String state, long count) {
        var text = desk.text("orders.view." + (state.isEmpty() ? "all" : state));
        return Tab.of(ask, "state", state, text, count);
    }

    private List<Chip> chips(Desk desk, Ask ask, Wish wish) {
        var mine = approvers.access(desk.store(), desk.actor());
        return wish
                .account()
                .filter(mine::mayReach)
                .flatMap(accounts::find)
                .map(Account::name)
                .stream()
                .map(it -> new Chip(it, ask.with("account", "")))
                .toList();
    }

    private static Empty empty(Desk desk, Ask ask) {
        boolean narrowed =
                ask.values().keySet().stream()
                        .anyMatch(it -> !it.equals("sort") && !it.equals("page"));
        return narrowed
                ? new Empty(
                        "search-x",
                        desk.text("orders.none"),
                        desk.text("orders.none.text"),
                        desk.text("desk.list.all"),
                        ask.path())
                : new Empty(
                        "receipt",
                        desk.text("orders.nothing"),
                        desk.text("orders.nothing.text"),
                        null,
                        null);
    }
}
