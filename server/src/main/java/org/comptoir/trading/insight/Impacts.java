package org.comptoir.trading.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.members.Actor;
import org.comptoir.members.GroupId;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.StoredContract;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works out what a contract does, or will do, without writing a row.
@Component
public class Impacts {
    private static final int MOST_MEMBERS = 100;
    private static final int MOST_CARTS = 10_000;
    private static final int MOST_LINES = 500_000;
    private static final int MONTHS = 12;

    private final Comparing comparing;
    private final Demand demand;
    private final Catalogs catalogs;
    private final Organizations organizations;
    private final Groups groups;
    private final Users users;
    private final Texts texts;
    private final Clock clock;

    Impacts(
            Comparing comparing,
            Demand demand,
            Catalogs catalogs,
            Organizations organizations,
            Groups groups,
            Users users,
            Texts texts,
            Clock clock) {
        this.comparing = comparing;
        this.demand = demand;
        this.catalogs = catalogs;
        this.organizations = organizations;
        this.groups = groups;
        this.users = users;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Impact of(Actor reader, Store store, StoredContract stored, ImpactQuery query) {
        var compared = comparing.of(reader, store, stored, query.at(), query.currency());
        var supposition = compared.supposition();
        var touched = new Touched(compared.views(), compared.discretion());
        var groups = compared.groups();
        var pages = compared.pages(catalogs.of(store), query.locale(), query.currency());
        var contract = stored.contract();
        return new Impact(
                new Impact.Badge(contract.id().value(), contract.name(), contract.number()),
                supposition.sells() ? "without-it" : "today",
                supposition.at(),
                query.currency().getCurrencyCode(),
                buyers(compared.reach(), touched),
                compared.told(),
                compared.leftOut(),
                ChangePages.products(groups),
                pages.page(compared.chosen(query.filter()), query.after(), query.limit()),
                carts(store, supposition, touched),
                orders(store, supposition, touched),
                new ImpactWarnings(texts, supposition, groups).all());
    }

    private Impact.Carts carts(Store store, Supposition supposition, Touched touched) {
        var open = demand.carts(store, touched.users(), touched.guests(), MOST_CARTS);
        return new CartReplay(supposition, touched).of(open);
    }

    private Impact.Orders orders(Store store, Supposition supposition, Touched touched) {
        var since = aYearAgo();
        var replay = new OrderReplay(touched, supposition.before().engine().catalog());
        var seen = new int[1];
        demand.orders(
                store,
                touched.users(),
                touched.guests(),
                since,
                MOST_LINES + 1,
                line -> {
                    if (seen[0]++ < MOST_LINES) {
                        replay.add(line);
                    }
                });
        return replay.result(since, seen[0] <= MOST_LINES);
    }

    private Instant aYearAgo() {
        return clock.instant().atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }

    private Impact.Buyers buyers(Audience.Reach reach, Touched touched) {
        var members =
                reach.named().stream()
                        .filter(it -> touched.discretion().allows(it, organizationsOf(it)))
                        .limit(MOST_MEMBERS)
                        .map(it -> member(it, touched))
                        .toList();
        return new Impact.Buyers(
                touched.people(), touched.guests(), members, reach.named().size() - members.size());
    }

    private List<UUID> organizationsOf(MemberKey key) {
        var unit =
                switch (key.kind()) {
                    case USER -> users.find(new UserId(key.id())).map(User::organization);
                    case ORGANIZATION -> Optional.of(new OrganizationId(key.id()));
                    case GROUP -> Optional.<OrganizationId>empty();
                };
        return unit.map(organizations::path).orElse(List.of()).stream()
                .map(OrganizationId::value)
                .toList();
    }

    private Impact.Member member(MemberKey key, Touched touched) {
        var name =
                switch (key.kind()) {
                    case USER -> users.find(new UserId(key.id())).map(User::displayName);
                    case ORGANIZATION ->
                            organizations
                                    .find(new OrganizationId(key.id()))
                                    .map(Organization::displayName);
                    case GROUP -> groups.find(new GroupId(key.id())).map(MemberGroup::name);
                };
        long people =
                touched.someones().stream().filter(it -> it.counts() && it.buyer().is(key)).count();
        return new Impact.Member(
                key.kind().name().toLowerCase(Locale.ROOT),
                key.id(),
                name.orElse(""),
                (int) people);
    }
}
