package org.comptoir.accelerator.people;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.address.Addresses;
import org.comptoir.members.overview.PeopleOverview;
import org.comptoir.members.overview.PeopleOverview.Sort;
import org.comptoir.members.overview.PeopleOverview.Wish;
import org.comptoir.members.web.AddressRights;
import org.comptoir.members.web.Rights;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.overview.AccountOverview;
import org.springframework.stereotype.Component;

/// Puts an organization into words, with its units, people, accounts and addresses.
@Component
class DeskOrganizations {
    private static final int SHOWN = 20;
    private static final int ACCOUNTS = 100;

    private final Organizations organizations;
    private final PeopleOverview people;
    private final AccountOverview accounts;
    private final TradingAccess access;
    private final Addresses addresses;
    private final AddressRights books;
    private final Rights rights;

    DeskOrganizations(
            Organizations organizations,
            PeopleOverview people,
            AccountOverview accounts,
            TradingAccess access,
            Addresses addresses,
            AddressRights books,
            Rights rights) {
        this.organizations = organizations;
        this.people = people;
        this.accounts = accounts;
        this.access = access;
        this.addresses = addresses;
        this.books = books;
        this.rights = rights;
    }

    DeskOrganization of(Desk desk, OrganizationId id, Map<String, String> wrong) {
        var one = rights.visibleOrganization(desk.actor(), id);
        boolean mayChange = desk.actor().has(Role.SITE_ADMINISTRATOR, id);
        var wish = new Wish("", Optional.of(Set.of(id)), Optional.empty(), "", Sort.NAME, false);
        var persons = people.of(desk.actor(), wish, 1, SHOWN);
        return new DeskOrganization(
                one,
                address(desk, id),
                path(desk, id),
                organizations.children(id).stream().map(it -> link(desk, it)).toList(),
                persons.items().stream().map(it -> person(desk, it)).toList(),
                persons.total(),
                accounts(desk, one),
                addresses.of(books.visible(desk.actor(), "organizations", id.value())),
                above(one),
                mayChange && one.parent() != null,
                rights.administers(desk.actor(), id),
                mayChange ? actions(desk, one) : List.of(),
                wrong);
    }

    private static String address(Desk desk, OrganizationId id) {
        return desk.at("organizations/" + id);
    }

    /// The organizations above, the root first.
    private List<Link> path(Desk desk, OrganizationId id) {
        var above = organizations.path(id).stream().skip(1).map(organizations::get).toList();
        return above.reversed().stream().map(it -> link(desk, it)).toList();
    }

    private static Link link(Desk desk, Organization one) {
        return new Link(one.displayName(), address(desk, one.id()), one.name().first().toString());
    }

    private static Link person(Desk desk, PeopleOverview.Line line) {
        return new Link(line.name(), desk.at("people/" + line.id()), line.logonId());
    }

    private List<Link> accounts(Desk desk, Organization one) {
        if (!access.isTrader(desk.actor(), desk.store())) {
            return List.of();
        }
        var wish =
                new AccountOverview.Wish(
                        one.displayName(),
                        Set.of(one.id()),
                        AccountOverview.View.ALL,
                        AccountOverview.Sort.NAME,
                        false);
        return accounts.of(desk.actor(), desk.store(), wish, 1, ACCOUNTS).items().stream()
                .filter(it -> it.holder().equals(Optional.of(one.id())))
                .map(it -> new Link(it.name(), desk.at("accounts/" + it.id()), ""))
                .toList();
    }

    private String above(Organization one) {
        return Optional.ofNullable(one.parent())
                .flatMap(organizations::find)
                .map(it -> it.name().toString())
                .orElse("");
    }

    private static List<Action> actions(Desk desk, Organization one) {
        return one.parent() == null
                ? Collections.emptyList()
                : List.of(
                        Action.of("delete", desk.text("organizations.delete"), "trash-2")
                                .asking(desk.text("organizations.delete.ask"))
                                .dangerous());
    }
}
