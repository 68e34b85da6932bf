package org.comptoir.accelerator.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Menu;
import org.comptoir.accelerator.find.Found.Group;
import org.comptoir.accelerator.find.Found.Hit;
import org.comptoir.members.Organizations;
import org.comptoir.ordering.report.OrderOverview;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.overview.AccountOverview;
import org.comptoir.trading.overview.ContractOverview;
import org.springframework.stereotype.Component;

/// Finds places, what one may begin, accounts, contracts, orders, people and what the catalogue
/// holds by words.
@Component
class Finder {
    private final AccountOverview accounts;
    private final ContractOverview contracts;
    private final Organizations organizations;
    private final TradingAccess access;
    private final OrderOverview orders;
    private final CatalogueHits catalogue;
    private final MemberHits members;
    private final Beginnings beginnings;

    Finder(
            AccountOverview accounts,
            ContractOverview contracts,
            Organizations organizations,
            TradingAccess access,
            OrderOverview orders,
            CatalogueHits catalogue,
            MemberHits members,
            Beginnings beginnings) {
        this.accounts = accounts;
        this.contracts = contracts;
        this.organizations = organizations;
        this.access = access;
        this.orders = orders;
        this.catalogue = catalogue;
        this.members = members;
        this.beginnings = beginnings;
    }

    Found find(Desk desk, String words) {
        var text = words.strip();
        var groups = new ArrayList<Group>();
        groups.add(new Group(desk.text("find.places"), places(desk, text)));
        groups.add(
                new Group(
                        desk.text("find.begin"),
                        beginnings.of(desk).stream()
                                .filter(it -> Found.holds(it.text(), text))
                                .toList()));
        if (!text.isEmpty() && access.isTrader(desk.actor(), desk.store())) {
            groups.add(new Group(desk.text("contracts.title"), contracts(desk, text)));
            groups.add(new Group(desk.text("accounts.title"), accounts(desk, text)));
        }
        if (!text.isEmpty()) {
            groups.add(new Group(desk.text("orders.title"), orders(desk, text)));
            groups.addAll(members.find(desk, text));
            groups.addAll(catalogue.find(desk, text));
        }
        groups.removeIf(it -> it.hits().isEmpty());
        return new Found(groups);
    }

    private List<Hit> orders(Desk desk, String words) {
        var wish =
                new OrderOverview.Wish(
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OrderOverview.Sort.PLACED,
                        true);
        return orders.lines(desk.actor(), desk.store(), wish, 1, Found.EACH).stream()
                .map(it ->
                        new Hit(
                                it.number(),
                                it.buyer() + " · " + desk.words().money(it.total()),
                                desk.at("orders/" + it.number()),
                                "receipt"))
                .toList();
    }

    private static List<Hit> places(Desk desk, String words) {
        var places =
                desk.menu().groups().stream()
                        .flatMap(it -> it.items().stream())
                        .map(it -> hit(desk, it));
        var stores =
                desk.stores().stream()
                        .filter(it -> !it.chosen())
                        .map(it ->
                                new Hit(it.label(), desk.text("find.store"), it.value(), "store"));
        return Stream.concat(places, stores)
                .filter(it -> Found.holds(it.text(), words))
                .limit(words.isEmpty() ? 40 : Found.EACH)
                .toList();
    }

    private static Hit hit(Desk desk, Menu.Item item) {
        return new Hit(item.text(), desk.title(), item.address(), item.icon());
    }

    private List<Hit> contracts(Desk desk, String words) {
        var wish = ContractOverview.Wish.named(words);
        return contracts.of(desk.actor(), desk.store(), wish, 1, Found.EACH).items().stream()
                .map(it ->
                        new Hit(
                                it.name() + " " + it.version(),
                                it.accountName().orElse("")
                                        + " · "
                                        + desk.text("standing." + it.standing().code()),
                                desk.at("contracts/" + it.id()),
                                "handshake"))
                .toList();
    }

    private List<Hit> accounts(Desk desk, String words) {
        var wish = AccountOverview.Wish.named(words);
        return accounts.of(desk.actor(), desk.store(), wish, 1, Found.EACH).items().stream()
                .map(it ->
                        new Hit(
                                it.name(),
                                it.holder()
                                        .flatMap(organizations::find)
                                        .map(holder -> holder.displayName())
                                        .orElse(""),
                                desk.at("accounts/" + it.id()),
                                "building-2"))
                .toList();
    }
}
