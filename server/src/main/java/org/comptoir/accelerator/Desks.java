package org.comptoir.accelerator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Page;
import org.comptoir.platform.page.Pages;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Puts together what surrounds a page of the tool, for those who may work there.
@Component
public class Desks {
    private final Pages pages;
    private final Stores stores;
    private final Waits waits;
    private final KeptViews views;

    Desks(Pages pages, Stores stores, Waits waits, KeptViews views) {
        this.pages = pages;
        this.stores = stores;
        this.waits = waits;
        this.views = views;
    }

    /// The stores for which somebody works, by their titles.
    public List<Store> of(Actor actor) {
        actor.requireUser();
        return stores.list().stream()
                .filter(it -> Place.HOME.isOpenTo(actor, it))
                .sorted(Comparator.comparing(Store::name))
                .toList();
    }

    /// The desk at an address; a store for which the caller does not work answers as if it did not
    /// exist.
    Desk of(HttpServletRequest request, String identifier, Actor actor) {
        var mine = of(actor);
        if (mine.isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        var store =
                mine.stream()
                        .filter(it -> it.identifier().equals(identifier))
                        .findFirst()
                        .orElseThrow(() -> Problem.missing("no-such-store", identifier));
        var place = place(request.getRequestURI(), identifier);
        place.filter(it -> !it.isOf(store))
                .ifPresent(_ -> {
                    throw Problem.missing("no-such-page", request.getRequestURI());
                });
        place.filter(it -> !it.isOpenTo(actor, store))
                .ifPresent(_ -> {
                    throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
                });
        return desk(pages.of(request), actor, store, mine, place);
    }

    /// The desk around a page that cannot be shown; none for whoever does not work for the store
    /// that its address names.
    Optional<Desk> around(HttpServletRequest request, String path, Actor actor) {
        var steps = path.split("/", 4);
        if (steps.length < 3 || actor.isGuest()) {
            return Optional.empty();
        }
        var mine = of(actor);
        return mine.stream()
                .filter(it -> it.identifier().equals(steps[2]))
                .findFirst()
                .map(it -> desk(pages.of(request), actor, it, mine, place(path, steps[2])));
    }

    /// Where one goes on from an address that shows nothing: the place it belongs to, else the home
    /// page.
    Menu.Item back(Desk desk, String path) {
        var place =
                place(path, desk.store().identifier())
                        .filter(it -> it.isOpenTo(desk.actor(), desk.store()))
                        .filter(it -> !desk.at(it.path()).equals(path))
                        .orElse(Place.HOME);
        return item(desk.page(), desk.actor(), desk.store(), place, Optional.empty(), List.of());
    }

    private Desk desk(
            Page page, Actor actor, Store store, List<Store> mine, Optional<Place> place) {
        var kept = views.of(actor, store);
        return new Desk(
                page,
                actor,
                store,
                store.title(page.formats().locale()),
                mine.stream().map(it -> choice(page, it, store)).toList(),
                menu(page, actor, store, place, kept),
                kept);
    }

    private static Optional<Place> place(String path, String identifier) {
        var root = "/accelerator/" + identifier;
        return Place.at(path.length() > root.length() + 1 ? path.substring(root.length() + 1) : "");
    }

    private static Choice choice(Page page, Store store, Store here) {
        return Choice.of(
                "/accelerator/" + store.identifier(),
                store.title(page.formats().locale()),
                store.id().equals(here.id()));
    }

    private Menu menu(
            Page page, Actor actor, Store store, Optional<Place> here, List<KeptView> kept) {
        var groups =
                Place.of(actor, store).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Place::group,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                it -> item(page, actor, store, it, here, kept),
                                                Collectors.toList())));
        return new Menu(
                groups.entrySet().stream()
                        .map(it -> new Menu.Group(title(page, it.getKey()), it.getValue()))
                        .toList());
    }

    private static String title(Page page, String group) {
        return group.isEmpty() ? "" : page.text("desk.group." + group);
    }

    /// A list is opened with the view that its reader has chosen for it.
    private Menu.Item item(
            Page page,
            Actor actor,
            Store store,
            Place place,
            Optional<Place> here,
            List<KeptView> kept) {
        var root = "/accelerator/" + store.identifier();
        return new Menu.Item(
                place.key(),
                place.icon(),
                page.text("desk.place." + place.key()),
                place.path().isEmpty() ? root : root + "/" + opened(place, kept),
                here.equals(Optional.of(place)),
                place == Place.APPROVALS ? waits.approvals(actor, store) : 0);
    }

    private static String opened(Place place, List<KeptView> kept) {
        return kept.stream()
                .filter(it -> it.first() && it.list().equals(place.path()))
                .map(KeptView::place)
                .findFirst()
                .orElse(place.path());
    }
}
