package org.comptoir.storefront.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Crumb;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Pager;
import org.comptoir.storefront.Addresses;
import org.comptoir.storefront.Cards;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.assortment.Listing;
import org.comptoir.trading.assortment.ListingQuery.Sort;
import org.jspecify.annotations.Nullable;

/// Puts a listing into the words of its page.
final class BrowseParts {
    private final Visit visit;
    private final StoreCatalog catalog;
    private final Wishes wishes;
    private final Optional<Category> category;
    private final Locale locale;

    BrowseParts(Visit visit, StoreCatalog catalog, Wishes wishes, Optional<Category> category) {
        this.visit = visit;
        this.catalog = catalog;
        this.wishes = wishes;
        this.category = category;
        this.locale = visit.page().formats().locale();
    }

    Browse of(Listing listing, int before) {
        var cards = new Cards(visit);
        return new Browse(
                title(),
                category.map(it -> it.description(locale)).filter(it -> !it.isBlank()).orElse(null),
                wishes.text(),
                listing.meant()
                        .map(words -> new Browse.Meant(words, wishes.literally().address()))
                        .orElse(null),
                crumbs(),
                new FilterParts(visit, catalog, wishes, category).of(listing),
                sorts(),
                listing.items().stream().map(cards::of).toList(),
                pager(listing, before),
                listing.items().isEmpty() ? empty() : null);
    }

    private String title() {
        return category.map(it -> it.name(locale))
                .orElseGet(() ->
                        wishes.text().isEmpty()
                                ? visit.text("browse.all")
                                : visit.text("browse.results", wishes.text()));
    }

    private List<Crumb> crumbs() {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(visit.shop().title(), visit.shop().at("")));
        category.map(it -> catalog.categories().path(it.identifier())).stream()
                .flatMap(path -> path.subList(0, path.size() - 1).stream())
                .forEach(step ->
                        crumbs.add(
                                new Crumb(
                                        step.name(locale),
                                        Addresses.category(visit.store(), catalog, step))));
        crumbs.add(Crumb.here(title()));
        return crumbs;
    }

    private List<Choice> sorts() {
        return Arrays.stream(Sort.values())
                .map(sort ->
                        Choice.of(
                                sort.code(),
                                visit.text("browse.sort." + sort.code()),
                                sort == wishes.sort()))
                .toList();
    }

    private Pager pager(Listing listing, int before) {
        var next = listing.next();
        int shown = before + listing.items().size();
        return new Pager(
                shown, listing.total(), next == null ? null : wishes.following(next, shown));
    }

    private @Nullable Empty empty() {
        var all = visit.shop().at("search");
        var action = visit.text("browse.empty.action");
        if (wishes.isNarrowed()) {
            return new Empty(
                    "search-x",
                    visit.text("browse.empty.filter"),
                    visit.text("browse.empty.filter.text"),
                    visit.text("part.filters.clear"),
                    wishes.cleared().address());
        }
        if (wishes.text().isEmpty()) {
            return new Empty(
                    "package-open",
                    visit.text("browse.empty.category"),
                    visit.text("browse.empty.category.text"),
                    action,
                    all);
        }
        return new Empty(
                "search-x",
                visit.text("browse.empty.search", wishes.text()),
                visit.text("browse.empty.search.text"),
                action,
                all);
    }
}
