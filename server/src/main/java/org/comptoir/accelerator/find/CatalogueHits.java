package org.comptoir.accelerator.find;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.find.Found.Group;
import org.comptoir.accelerator.find.Found.Hit;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.overview.ProductOverview;
import org.comptoir.catalog.overview.ProductOverview.Wish;
import org.springframework.stereotype.Component;

/// Products, categories and price lists by words, for those who have these places.
@Component
class CatalogueHits {
    private final Catalogs catalogs;
    private final ProductOverview products;

    CatalogueHits(Catalogs catalogs, ProductOverview products) {
        this.catalogs = catalogs;
        this.products = products;
    }

    List<Group> find(Desk desk, String words) {
        return Stream.of(
                        new Group(desk.text("products.title"), products(desk, words)),
                        new Group(desk.text("desk.place.categories"), categories(desk, words)),
                        new Group(desk.text("prices.title"), lists(desk, words)))
                .toList();
    }

    private List<Hit> products(Desk desk, String words) {
        if (!desk.menu().has("products")) {
            return List.of();
        }
        var language = catalogs.of(desk.store()).language(desk.page().formats().locale());
        return products
                .of(desk.store(), Wish.named(words, language), 1, Found.EACH)
                .items()
                .stream()
                .map(it ->
                        new Hit(
                                it.name(),
                                it.partNumber(),
                                desk.at("products", it.partNumber()),
                                "package"))
                .toList();
    }

    private List<Hit> categories(Desk desk, String words) {
        if (!desk.menu().has("categories")) {
            return List.of();
        }
        var locale = desk.page().formats().locale();
        return catalogs.of(desk.store()).categories().all().stream()
                .filter(it ->
                        Found.holds(it.name(locale), words) || Found.holds(it.identifier(), words))
                .limit(Found.EACH)
                .map(it ->
                        new Hit(
                                it.name(locale),
                                it.identifier(),
                                desk.at("categories", it.identifier()),
                                "folder-tree"))
                .toList();
    }

    private List<Hit> lists(Desk desk, String words) {
        if (!desk.menu().has("price-lists")) {
            return List.of();
        }
        return catalogs.of(desk.store()).priceLists().stream()
                .map(PriceListFacts::name)
                .filter(it -> Found.holds(it, words))
                .limit(Found.EACH)
                .map(it -> new Hit(it, desk.title(), desk.at("price-lists", it), "coins"))
                .toList();
    }
}
