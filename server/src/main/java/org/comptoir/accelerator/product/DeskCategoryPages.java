package org.comptoir.accelerator.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.CategoryTree;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Crumb;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.naming.Namings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The categories of a store: their tree, and one of them with its products and what names it.
@Controller
class DeskCategoryPages {
    private final Catalogs catalogs;
    private final ProductTable table;
    private final Namings namings;

    DeskCategoryPages(Catalogs catalogs, ProductTable table, Namings namings) {
        this.catalogs = catalogs;
        this.table = table;
        this.namings = namings;
    }

    @GetMapping("/accelerator/{store}/categories")
    ModelAndView tree(Desk desk, @RequestParam(defaultValue = "") String q) {
        ProductRights.requireReader(desk);
        var words = q.length() > 100 ? q.substring(0, 100) : q;
        var catalog = catalogs.of(desk.store());
        return desk.show("categories")
                .addObject("words", words)
                .addObject("total", catalog.categories().all().size())
                .addObject("nodes", CategoryNode.tree(desk, catalog, words));
    }

    @GetMapping("/accelerator/{store}/categories.csv")
    ResponseEntity<byte[]> file(Desk desk) {
        ProductRights.requireReader(desk);
        var catalog = catalogs.of(desk.store());
        var columns =
                List.of(
                        Column.of("identifier", desk.text("categories.identifier")),
                        Column.of("parent", desk.text("categories.parent")),
                        Column.of("name", desk.text("categories.name")),
                        Column.of("products", desk.text("products.title")));
        var rows =
                catalog.categories().all().stream()
                        .limit(Csv.MOST)
                        .map(it -> row(desk, catalog, it))
                        .toList();
        return Csv.of("categories", columns, rows);
    }

    private static Row row(Desk desk, StoreCatalog catalog, Category category) {
        return new Row(
                "",
                List.of(
                        Cell.text(category.identifier()),
                        Cell.text(category.parent().orElse("")),
                        Cell.text(category.name(desk.page().formats().locale())),
                        Cell.number(String.valueOf(CategoryNode.count(catalog, category)))));
    }

    @GetMapping("/accelerator/{store}/categories/{identifier}")
    ModelAndView one(
            Desk desk,
            @PathVariable String identifier,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        ProductRights.requireReader(desk);
        var catalog = catalogs.of(desk.store());
        var category =
                catalog.categories()
                        .find(identifier)
                        .orElseThrow(() -> Problem.missing("no-such-category", identifier));
        var ask = Ask.of(desk.at("categories", identifier), asked, "q", "view", "sort", "page");
        var listing = table.of(desk, ask, Optional.of(category), Rows.PAGE);
        var page = Rows.show(desk, listing, "category", part != null);
        return part != null ? page : page.addObject("view", view(desk, catalog, category));
    }

    private CategoryView view(Desk desk, StoreCatalog catalog, Category category) {
        var locale = desk.page().formats().locale();
        var tree = catalog.categories();
        var identifier = category.identifier();
        return new CategoryView(
                identifier,
                category.name(locale),
                category.image().orElse(""),
                crumbs(desk, tree, category),
                desk.store().languages().stream().map(it -> said(desk, category, it)).toList(),
                tree.children(category).stream().map(it -> place(desk, catalog, it)).toList(),
                DeskNaming.of(desk, namings.ofCategory(desk.actor(), desk.store(), identifier)),
                CategoryNode.count(catalog, category),
                category.position(),
                shop(desk, tree, identifier));
    }

    private static List<Crumb> crumbs(Desk desk, CategoryTree tree, Category category) {
        var locale = desk.page().formats().locale();
        return category.parent().stream()
                .flatMap(it -> tree.path(it).stream())
                .map(it -> new Crumb(it.name(locale), desk.at("categories", it.identifier())))
                .toList();
    }

    private static CategoryView.Said said(Desk desk, Category category, String language) {
        return new CategoryView.Said(
                desk.page().languageName(language),
                category.names().getOrDefault(language, ""),
                category.descriptions().getOrDefault(language, ""));
    }

    private static CategoryPlace place(Desk desk, StoreCatalog catalog, Category child) {
        return new CategoryPlace(
                child.name(desk.page().formats().locale()),
                desk.at("categories", child.identifier()),
                0,
                CategoryNode.count(catalog, child),
                false);
    }

    private static String shop(Desk desk, CategoryTree tree, String identifier) {
        return ProductRights.shop(
                desk, "catalog", tree.path(identifier).stream().map(Category::identifier).toList());
    }
}
