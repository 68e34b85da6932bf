package org.comptoir.accelerator.product;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.CategoryTree;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.catalog.overview.ProductOverview;
import org.comptoir.catalog.overview.ProductOverview.Line;
import org.comptoir.catalog.overview.ProductOverview.Sort;
import org.comptoir.catalog.overview.ProductOverview.Wish;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Chip;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.springframework.stereotype.Component;

/// The products of a store, put into words: all of them, or those in and below one category.
@Component
class ProductTable {
    static final String[] KNOWN = {"q", "view", "category", "sort", "page"};

    private static final List<String> VIEWS = List.of("", "published", "hidden", "unpriced");

    private final ProductOverview products;
    private final Catalogs catalogs;

    ProductTable(ProductOverview products, Catalogs catalogs) {
        this.products = products;
        this.catalogs = catalogs;
    }

    /// The products that were asked for, by their category where none is given.
    Listing of(Desk desk, Ask ask, Optional<Category> within, int size) {
        var catalog = catalogs.of(desk.store());
        var category = within.or(() -> catalog.categories().find(ask.value("category")));
        var rows =
                read(desk, ask, catalog.categories(), category, size)
                        .map(it -> row(desk, catalog, it));
        var listing =
                Listing.of("products", desk.text("products.title"), ask, columns(desk), rows)
                        .tabs(VIEWS.stream().map(it -> tab(desk, ask, it)).toList())
                        .orElse(
                                new Empty(
                                        "package",
                                        desk.text("products.none"),
                                        desk.text("products.none.text"),
                                        desk.text("desk.list.all"),
                                        ask.path()));
        return within.isPresent() || category.isEmpty()
                ? listing
                : listing.chips(List.of(chip(desk, ask, category.get())));
    }

    private Paged<Line> read(
            Desk desk, Ask ask, CategoryTree tree, Optional<Category> category, int size) {
        var wish =
                new Wish(
                        ask.text(),
                        catalogs.of(desk.store()).language(desk.page().formats().locale()),
                        category.stream().flatMap(it -> below(tree, it)).toList(),
                        published(ask),
                        ask.value("view").equals("unpriced")
                                ? Optional.of(false)
                                : Optional.empty(),
                        Rows.named(Sort.values(), ask.sort()).orElse(Sort.PART),
                        ask.isDown());
        return Rows.within(ask.page(), page -> products.of(desk.store(), wish, page, size));
    }

    private static Optional<Boolean> published(Ask ask) {
        return switch (ask.value("view")) {
            case "published" -> Optional.of(true);
            case "hidden" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// A category and all below it.
    static Stream<String> below(CategoryTree tree, Category category) {
        return Stream.concat(
                Stream.of(category.identifier()),
                tree.children(category).stream().flatMap(it -> below(tree, it)));
    }

    private static Tab tab(Desk desk, Ask ask, String view) {
        var text = desk.text("products.view." + (view.isEmpty() ? "all" : view));
        return Tab.of(ask, "view", view, text, null);
    }

    private static Chip chip(Desk desk, Ask ask, Category category) {
        return new Chip(category.name(desk.page().formats().locale()), ask.with("category", ""));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("name", desk.text("products.name")).sorted(),
                Column.of("part", desk.text("products.part")).sorted(),
                Column.of("category", desk.text("products.category")),
                Column.of("brand", desk.text("products.brand")).sorted(),
                Column.of("skus", desk.text("products.skus")).figures(),
                Column.of("price", desk.text("products.from")).figures(),
                Column.of("state", desk.text("products.state")));
    }

    private static Row row(Desk desk, StoreCatalog catalog, Line line) {
        var entry = catalog.snapshot().find(line.partNumber());
        var picture = entry.isPresent() ? catalog.image(entry.getAsInt()).orElse("") : "";
        return new Row(
                line.partNumber(),
                List.of(
                        new Cell.Pictured(
                                line.name(), desk.at("products", line.partNumber()), null, picture),
                        Cell.text(line.partNumber()),
                        Cell.text(category(desk, catalog.categories(), line)),
                        Cell.text(line.brand().orElse("")),
                        Cell.number(
                                line.skus() == 0 ? "" : desk.page().formats().number(line.skus())),
                        price(desk, line),
                        line.published() ? Cell.NONE : Cell.pill(state(desk, false))));
    }

    private static Cell price(Desk desk, Line line) {
        Currency currency = desk.store().currency();
        return line.from()
                .map(it ->
                        Cell.number(desk.page().formats().money(it, currency), it.toPlainString()))
                .orElseGet(() -> Cell.number("–", ""));
    }

    private static String category(Desk desk, CategoryTree tree, Line line) {
        var locale = desk.page().formats().locale();
        return line.categories().stream()
                .limit(1)
                .map(it -> tree.find(it).map(category -> category.name(locale)).orElse(it))
                .collect(Collectors.joining());
    }

    static Status state(Desk desk, boolean published) {
        return published
                ? new Status(Tone.SUCCESS, desk.text("products.published"))
                : new Status(Tone.NEUTRAL, desk.text("products.hidden"));
    }

    /// The categories to choose among: the roots, and the way to the chosen one with what lies
    /// below.
    List<CategoryPlace> places(Desk desk, Ask ask) {
        var catalog = catalogs.of(desk.store());
        var tree = catalog.categories();
        var way = tree.path(ask.value("category")).stream().map(Category::identifier).toList();
        var places = new ArrayList<CategoryPlace>();
        tree.roots().forEach(it -> add(desk, ask, catalog, it, 0, way, places));
        return places;
    }

    private static void add(
            Desk desk,
            Ask ask,
            StoreCatalog catalog,
            Category category,
            int depth,
            List<String> way,
            List<CategoryPlace> places) {
        boolean here = category.identifier().equals(ask.value("category"));
        places.add(
                new CategoryPlace(
                        category.name(desk.page().formats().locale()),
                        ask.with("category", here ? "" : category.identifier()),
                        depth,
                        CategoryNode.count(catalog, category),
                        here));
        if (way.contains(category.identifier())) {
            catalog.categories()
                    .children(category)
                    .forEach(it -> add(desk, ask, catalog, it, depth + 1, way, places));
        }
    }
}
