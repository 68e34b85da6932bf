package org.comptoir.storefront.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.Facets;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.platform.page.Chip;
import org.comptoir.platform.page.Facet;
import org.comptoir.storefront.Addresses;
import org.comptoir.storefront.Visit;
import org.comptoir.storefront.Wording;
import org.comptoir.trading.assortment.Listing;

/// The ways to narrow a list, each with the address it leads to.
final class FilterParts {
    private final Visit visit;
    private final StoreCatalog catalog;
    private final Wishes wishes;
    private final Optional<Category> category;
    private final Wording words;
    private final Locale locale;

    FilterParts(Visit visit, StoreCatalog catalog, Wishes wishes, Optional<Category> category) {
        this.visit = visit;
        this.catalog = catalog;
        this.wishes = wishes;
        this.category = category;
        this.words = visit.words();
        this.locale = visit.page().formats().locale();
    }

    Browse.Filters of(Listing listing) {
        return new Browse.Filters(
                wishes.path(),
                listing.facets().map(this::facets).orElse(List.of()),
                listing.prices().map(this::range).orElse(null),
                listing.facets().map(this::chips).orElse(List.of()),
                wishes.cleared().address(),
                wishes.fields(false, true),
                wishes.fields(true, false));
    }

    private Browse.Range range(Listing.PriceRange prices) {
        return new Browse.Range(
                visit.browsing().currency().getCurrencyCode(),
                words.money(prices.lowest()),
                words.money(prices.highest()),
                wishes.minimum(),
                wishes.maximum());
    }

    private List<Facet> facets(Facets facets) {
        var shown = new ArrayList<Facet>();
        var categories =
                facets.categories().stream().filter(this::isBelow).map(this::value).toList();
        if (!categories.isEmpty()) {
            shown.add(new Facet("category", visit.text("browse.category"), categories));
        }
        facets.attributes().stream()
                .filter(it -> it.values().size() > 1 || isChosen(it))
                .map(this::facet)
                .forEach(shown::add);
        return shown;
    }

    /// Of all categories with answers, those directly below the present one.
    private boolean isBelow(Facets.CategoryCount count) {
        var present = category.map(Category::identifier).or(wishes::category);
        var path = count.path();
        return present.map(it -> path.size() > 1 && path.get(path.size() - 2).equals(it))
                .orElse(path.size() == 1);
    }

    private Facet.Value value(Facets.CategoryCount count) {
        var address =
                category.isPresent()
                        ? wishes.at(address(count.identifier())).address()
                        : wishes.in(Optional.of(count.identifier())).address();
        return new Facet.Value(count.name(), count.count(), false, address);
    }

    private String address(String identifier) {
        var found = catalog.categories().find(identifier).orElseThrow();
        return Addresses.category(visit.store(), catalog, found);
    }

    private static boolean isChosen(Facets.AttributeFacet facet) {
        return facet.values().stream().anyMatch(Facets.ValueCount::chosen);
    }

    private Facet facet(Facets.AttributeFacet facet) {
        return new Facet(
                facet.code(),
                facet.name(),
                facet.values().stream().map(value -> value(facet.code(), value)).toList());
    }

    private Facet.Value value(String attribute, Facets.ValueCount value) {
        return new Facet.Value(
                value.label(),
                value.count(),
                value.chosen(),
                wishes.toggled(attribute, value.value()).address());
    }

    private List<Chip> chips(Facets facets) {
        var chips = new ArrayList<Chip>();
        if (category.isEmpty()) {
            wishes.category()
                    .flatMap(catalog.categories()::find)
                    .ifPresent(it -> chips.add(chip(it)));
        }
        facets.attributes().forEach(facet -> chips.addAll(chips(facet)));
        if (wishes.hasRange()) {
            chips.add(new Chip(rangeWords(), wishes.withoutRange().address()));
        }
        return chips;
    }

    private Chip chip(Category chosen) {
        return new Chip(chosen.name(locale), wishes.in(chosen.parent()).address());
    }

    private List<Chip> chips(Facets.AttributeFacet facet) {
        return facet.values().stream()
                .filter(Facets.ValueCount::chosen)
                .map(value ->
                        new Chip(
                                visit.text("browse.chip", facet.name(), value.label()),
                                wishes.toggled(facet.code(), value.value()).address()))
                .toList();
    }

    private String rangeWords() {
        var reading = new ReadPrice(visit.browsing().currency());
        var least = reading.amount(wishes.minimum()).map(words::money).orElse("");
        var most = reading.amount(wishes.maximum()).map(words::money).orElse("");
        if (least.isEmpty()) {
            return visit.text("browse.chip.price.to", most);
        }
        return most.isEmpty()
                ? visit.text("browse.chip.price.from", least)
                : visit.text("browse.chip.price", least, most);
    }
}
