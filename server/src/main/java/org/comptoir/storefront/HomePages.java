package org.comptoir.storefront;

import java.util.List;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.Item;
import org.comptoir.trading.assortment.ListingQuery;
import org.comptoir.trading.buying.Entitlements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first page of a store: its departments, and products at the visitor's prices.
@Controller
class HomePages {
    private static final int LOOKED_AT = 60;
    private static final int SHOWN = 8;
    private static final int PICTURES = 3;

    private final Catalogs catalogs;
    private final Entitlements entitlements;
    private final Assortment assortment;

    HomePages(Catalogs catalogs, Entitlements entitlements, Assortment assortment) {
        this.catalogs = catalogs;
        this.entitlements = entitlements;
        this.assortment = assortment;
    }

    @GetMapping("/{store}")
    ModelAndView home(Visit visit) {
        var locale = visit.page().formats().locale();
        var items = assortment.list(visit.browsing(), ListingQuery.all(LOOKED_AT)).items();
        var offers = chosen(items);
        var cards = new Cards(visit);
        var home =
                new Home(
                        visit.shop().title(),
                        visit.store().tagline(locale),
                        greeting(visit),
                        offers.stream()
                                .flatMap(it -> it.image().stream())
                                .distinct()
                                .limit(PICTURES)
                                .toList(),
                        tiles(visit),
                        offers.stream().map(cards::of).toList());
        return visit.show("home").addObject("home", home);
    }

    private static @Nullable String greeting(Visit visit) {
        var visitor = visit.shop().visitor();
        if (visitor.guest()) {
            return visit.text("home.guest");
        }
        return visitor.organization() == null
                ? null
                : visit.text("home.greeting", visitor.name(), visitor.organization());
    }

    /// Spread over the range, those with a better price than the store's first.
    private static List<Item> chosen(List<Item> items) {
        int step = Math.max(1, items.size() / SHOWN);
        var spread =
                java.util.stream.IntStream.iterate(0, at -> at < items.size(), at -> at + step)
                        .mapToObj(items::get);
        var saving = items.stream().filter(item -> item.listPrice().isPresent());
        return java.util.stream.Stream.concat(saving.limit(SHOWN / 2), spread)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private List<Home.Tile> tiles(Visit visit) {
        var catalog = catalogs.of(visit.store());
        var browsing = visit.browsing();
        var tradable =
                entitlements
                        .of(visit.actor(), visit.store(), browsing.at(), browsing.contracts())
                        .tradable();
        return catalog.categories().roots().stream()
                .filter(root -> catalog.snapshot().hasCategory(root.identifier()))
                .map(root -> tile(visit, catalog, root, tradable))
                .filter(tile -> tile.products() > 0)
                .toList();
    }

    private static Home.Tile tile(
            Visit visit, StoreCatalog catalog, Category root, EntrySet tradable) {
        var products =
                catalog.snapshot()
                        .inCategory(root.identifier())
                        .and(tradable)
                        .and(catalog.snapshot().products());
        return new Home.Tile(
                root.name(visit.page().formats().locale()),
                Addresses.category(visit.store(), catalog, root),
                root.image().orElse(null),
                products.size());
    }
}
