package org.comptoir.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.members.Actor;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.ordering.Carts;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Page;
import org.comptoir.platform.page.Pages;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.trading.account.Displays;
import org.comptoir.trading.assortment.Browsing;
import org.comptoir.trading.assortment.Browsings;
import org.comptoir.trading.assortment.ContractChoices;
import org.comptoir.trading.buying.Entitlements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what surrounds a page: who visits, under which contracts, with what in the cart.
@Component
class Visits {
    private final Pages pages;
    private final Browsings browsings;
    private final ContractChoices choices;
    private final Entitlements entitlements;
    private final Catalogs catalogs;
    private final Carts carts;
    private final Organizations organizations;
    private final Displays displays;
    private final Clock clock;

    Visits(
            Pages pages,
            Browsings browsings,
            ContractChoices choices,
            Entitlements entitlements,
            Catalogs catalogs,
            Carts carts,
            Organizations organizations,
            Displays displays,
            Clock clock) {
        this.pages = pages;
        this.browsings = browsings;
        this.choices = choices;
        this.entitlements = entitlements;
        this.catalogs = catalogs;
        this.carts = carts;
        this.organizations = organizations;
        this.displays = displays;
        this.clock = clock;
    }

    Visit of(HttpServletRequest request, Store store, Actor actor) {
        var page = pages.of(request);
        var browsing = browsings.now(actor, store, page.formats().locale());
        var shop =
                new Shop(
                        store,
                        store.title(page.formats().locale()),
                        visitor(actor, store),
                        buying(page, actor, store),
                        departments(browsing),
                        displays.of(actor, store, page.formats().locale()),
                        carts.count(store, actor));
        return new Visit(page, actor, store, browsing, shop);
    }

    private Shop.Visitor visitor(Actor actor, Store store) {
        return new Shop.Visitor(
                actor.isGuest(),
                actor.displayName(),
                organization(actor),
                store.has(Feature.ORDER_APPROVAL) && actor.hasAnywhere(Role.BUYER_APPROVER),
                actor.hasAnywhere(Role.BUYER_ADMINISTRATOR),
                actor.isBusiness());
    }

    private @Nullable String organization(Actor actor) {
        var units = organizations(actor);
        return units.isEmpty()
                ? null
                : units.stream().map(Organization::displayName).collect(Collectors.joining(", "));
    }

    /// The organization and, where he is in one of its units, that unit.
    private List<Organization> organizations(Actor actor) {
        var path =
                actor.path().stream()
                        .filter(unit -> !unit.equals(OrganizationId.ROOT))
                        .flatMap(unit -> organizations.find(unit).stream())
                        .toList();
        return path.size() < 2 ? path : List.of(path.getLast(), path.getFirst());
    }

    private Shop.Buying buying(Page page, Actor actor, Store store) {
        var eligible = browsings.eligible(actor, store);
        if (actor.isGuest() || eligible.isEmpty()) {
            return new Shop.Buying("", List.of(), false);
        }
        var chosen =
                choices.of(actor, store).stream()
                        .map(contract -> contract.value())
                        .collect(Collectors.toSet());
        var alive = eligible.stream().filter(one -> chosen.contains(one.label().key())).toList();
        var options = eligible.stream().map(one -> option(page, one, chosen)).toList();
        return new Shop.Buying(words(page, eligible, alive), options, !alive.isEmpty());
    }

    private static String words(
            Page page, List<EligibleContract> eligible, List<EligibleContract> chosen) {
        var used = chosen.isEmpty() ? eligible : chosen;
        if (used.size() == 1) {
            return used.getFirst().label().name();
        }
        return chosen.isEmpty()
                ? page.text("switcher.mine", used.size())
                : page.text("switcher.some", used.size());
    }

    private static Choice option(Page page, EligibleContract contract, Set<UUID> chosen) {
        var label = contract.label();
        var detail =
                contract.isDefault()
                        ? page.text("account.general")
                        : page.text("switcher.version", label.version());
        return Choice.of(label.key().toString(), label.name(), chosen.contains(label.key()))
                .detail(detail);
    }

    /// The categories of the first level that hold something for this visitor.
    private List<Shop.Department> departments(Browsing browsing) {
        var catalog = catalogs.of(browsing.store());
        var tradable =
                entitlements
                        .of(
                                browsing.actor(),
                                browsing.store(),
                                clock.instant(),
                                browsing.contracts())
                        .tradable();
        return catalog.categories().roots().stream()
                .filter(root -> catalog.snapshot().hasCategory(root.identifier()))
                .filter(root ->
                        !catalog.snapshot().inCategory(root.identifier()).and(tradable).isEmpty())
                .map(root ->
                        new Shop.Department(
                                root.name(browsing.locale()),
                                Addresses.category(browsing.store(), catalog, root)))
                .toList();
    }
}
