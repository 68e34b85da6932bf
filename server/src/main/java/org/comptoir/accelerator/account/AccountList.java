package org.comptoir.accelerator.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.Rows;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Bulk;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.overview.AccountLine;
import org.comptoir.trading.overview.AccountOverview;
import org.comptoir.trading.overview.AccountOverview.Sort;
import org.comptoir.trading.overview.AccountOverview.View;
import org.comptoir.trading.overview.AccountOverview.Wish;
import org.springframework.stereotype.Component;

/// The list of accounts, put into words.
@Component
class AccountList {
    static final String[] KNOWN = {"q", "view", "sort", "page"};

    private final AccountOverview accounts;
    private final Organizations organizations;
    private final MemberNames names;
    private final TradingAccess access;

    AccountList(
            AccountOverview accounts,
            Organizations organizations,
            MemberNames names,
            TradingAccess access) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.names = names;
        this.access = access;
    }

    /// Whether he begins accounts.
    boolean mayAdd(Desk desk) {
        return !access.isLimited(desk.actor(), desk.store());
    }

    Listing of(Desk desk, Ask ask, int size) {
        var wish = wish(ask, View.of(ask.value("view")));
        var found =
                Rows.within(
                        ask.page(),
                        page -> accounts.of(desk.actor(), desk.store(), wish, page, size));
        return Listing.of(
                        "accounts",
                        desk.text("accounts.title"),
                        ask,
                        columns(desk),
                        found.map(line -> row(desk, line)))
                .tabs(tabs(desk, ask))
                .bulk(bulk(desk))
                .orElse(empty(desk, ask));
    }

    private Wish wish(Ask ask, View view) {
        return new Wish(
                ask.text(),
                holders(ask.text()),
                view,
                Rows.named(Sort.values(), ask.sort()).orElse(Sort.NAME),
                ask.isDown());
    }

    /// The organizations whose name holds the words.
    private Set<OrganizationId> holders(String text) {
        if (text.isBlank()) {
            return Set.of();
        }
        var words = text.toLowerCase(Locale.ROOT);
        return organizations.within(OrganizationId.ROOT).stream()
                .flatMap(it -> organizations.find(it).stream())
                .filter(it -> it.displayName().toLowerCase(Locale.ROOT).contains(words))
                .map(Organization::id)
                .collect(Collectors.toSet());
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("name", desk.text("accounts.name")).sorted(),
                Column.of("customer", desk.text("accounts.customer")),
                Column.of("state", desk.text("accounts.state")).sorted(),
                Column.of("representatives", desk.text("accounts.representatives")),
                Column.of("contracts", desk.text("accounts.selling")).sorted().figures(),
                Column.of("end", desk.text("accounts.next-end")).sorted(),
                Column.of("updated", desk.text("contracts.updated")).sorted());
    }

    private Row row(Desk desk, AccountLine line) {
        var words = desk.words();
        return new Row(
                line.id().toString(),
                List.of(
                        Cell.link(line.name(), desk.at("accounts/" + line.id())),
                        Cell.text(line.holder().map(names::organization).orElse("–")),
                        Cell.pills(pills(desk, line)),
                        Cell.text(names.representatives(line.representatives())),
                        Cell.number(desk.text("accounts.of", line.selling(), line.contracts())),
                        Cell.text(words.day(line.nextEnd())),
                        Cell.text(desk.page().formats().moment(line.updated()))));
    }

    private static List<Status> pills(Desk desk, AccountLine line) {
        var state =
                line.active()
                        ? new Status(Tone.SUCCESS, desk.text("accounts.active"))
                        : new Status(Tone.WARNING, desk.text("accounts.suspended"));
        return line.baseContracts()
                ? List.of(state, new Status(Tone.NEUTRAL, desk.text("accounts.base")))
                : List.of(state);
    }

    private List<Tab> tabs(Desk desk, Ask ask) {
        var counts = accounts.counts(desk.actor(), desk.store(), wish(ask, View.ALL));
        return Stream.of(View.values())
                .map(view -> tab(desk, ask, view, counts.getOrDefault(view, 0L)))
                .toList();
    }

    private static Tab tab(Desk desk, Ask ask, View view, long count) {
        var code = view.code();
        return new Tab(
                desk.text("accounts.view." + (code.isEmpty() ? "all" : code)),
                ask.with("view", code),
                View.of(ask.value("view")) == view,
                count);
    }

    private static List<Bulk> bulk(Desk desk) {
        return List.of(
                Bulk.of("suspend", desk.text("account.do.suspend"), "pause")
                        .because(desk.text("account.reason.suspend")),
                Bulk.of("resume", desk.text("account.do.resume"), "play"));
    }

    private Empty empty(Desk desk, Ask ask) {
        boolean narrowed = !ask.text().isEmpty() || !ask.value("view").isEmpty();
        return narrowed
                ? new Empty(
                        "search-x",
                        desk.text("accounts.none"),
                        desk.text("accounts.none.text"),
                        desk.text("desk.list.all"),
                        ask.path())
                : new Empty(
                        "building-2",
                        desk.text("accounts.empty"),
                        desk.text("accounts.empty.text"),
                        mayAdd(desk) ? desk.text("accounts.new") : null,
                        mayAdd(desk) ? desk.at("accounts/new") : null);
    }
}
