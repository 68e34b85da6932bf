package org.comptoir.accelerator.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.people.Link;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.overview.PeopleOverview;
import org.comptoir.members.overview.PeopleOverview.Line;
import org.comptoir.members.overview.PeopleOverview.Sort;
import org.comptoir.members.overview.PeopleOverview.Wish;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// The people of an account's customer, for one of whom to order.
@Component
class EntryBuyers {
    private static final int SHOWN = 100;

    private final TradingAccess access;
    private final Organizations organizations;
    private final PeopleOverview people;

    EntryBuyers(TradingAccess access, Organizations organizations, PeopleOverview people) {
        this.access = access;
        this.organizations = organizations;
        this.people = people;
    }

    List<Link> of(Desk desk, @Nullable UUID account) {
        return Optional.ofNullable(account)
                .map(it -> access.account(desk.actor(), desk.store(), new AccountId(it)))
                .flatMap(it -> it.holder())
                .map(holder -> people(desk, holder))
                .orElse(List.of());
    }

    private List<Link> people(Desk desk, OrganizationId holder) {
        var within = Optional.of(organizations.within(holder));
        var wish = new Wish("", within, Optional.empty(), "active", Sort.NAME, false);
        return people.of(desk.actor(), wish, 1, SHOWN).items().stream()
                .map(it -> link(desk, it))
                .toList();
    }

    private static Link link(Desk desk, Line line) {
        var buyer = UriUtils.encode(line.logonId(), StandardCharsets.UTF_8);
        return new Link(
                line.name(),
                desk.at("orders/new?buyer=" + buyer),
                line.logonId() + ", " + line.organizationName());
    }
}
