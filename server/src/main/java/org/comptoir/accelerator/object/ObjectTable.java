package org.comptoir.accelerator.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.springframework.stereotype.Component;

/// The objects of one kind that a store has, put into words.
@Component
class ObjectTable {
    static final String[] KNOWN = {"q", "sort", "page"};

    private final Catalogs catalogs;

    ObjectTable(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /// `size` counts members, lines or marks.
    private record Line(String key, String name, int size) {}

    Listing of(Desk desk, ObjectKind kind, Ask ask, int size) {
        var words = ask.text().toLowerCase(Locale.ROOT);
        var catalog = catalogs.of(desk.store());
        var found =
                lines(kind, catalog).stream()
                        .filter(it ->
                                it.key().toLowerCase(Locale.ROOT).contains(words)
                                        || it.name().toLowerCase(Locale.ROOT).contains(words))
                        .sorted(order(ask, catalog))
                        .toList();
        var rows = Paged.of(found, ask.page(), size).map(it -> row(desk, kind, catalog, it));
        var title = desk.text("desk.place." + kind.path());
        return Listing.of(kind.path(), title, ask, columns(desk, kind), rows)
                .orElse(
                        new Empty(
                                icon(kind),
                                desk.text("objects.none." + kind.path()),
                                desk.text("objects.none.text." + kind.path()),
                                ask.text().isEmpty() ? null : desk.text("desk.list.all"),
                                ask.path()));
    }

    static String icon(ObjectKind kind) {
        return switch (kind) {
            case PRODUCT_SET -> "boxes";
            case PRICE_RULE -> "list-ordered";
            case CATALOG_FILTER -> "filter";
        };
    }

    private static List<Line> lines(ObjectKind kind, StoreCatalog catalog) {
        return switch (kind) {
            case PRODUCT_SET ->
                    catalog.productSets().entrySet().stream()
                            .map(it -> set(it.getKey(), it.getValue()))
                            .toList();
            case PRICE_RULE ->
                    catalog.priceRules().stream()
                            .map(it -> new Line(it.id(), it.name(), it.lines().size()))
                            .toList();
            case CATALOG_FILTER ->
                    catalog.filters().stream()
                            .map(it -> new Line(it.id(), it.name(), it.marks().size()))
                            .toList();
        };
    }

    private static Line set(String name, ProductSelection.Inline set) {
        return new Line(
                name,
                name,
                set.categories().size()
                        + set.partNumbers().size()
                        + set.withoutCategories().size()
                        + set.withoutPartNumbers().size());
    }

    /// How many products a set selects now.
    private static int products(StoreCatalog catalog, Line line) {
        var snapshot = catalog.snapshot();
        return Optional.ofNullable(catalog.productSets().get(line.key()))
                .map(it -> snapshot.select(it).and(snapshot.products()).size())
                .orElse(0);
    }

    private static Comparator<Line> order(Ask ask, StoreCatalog catalog) {
        Comparator<Line> order =
                switch (ask.sort()) {
                    case "id" -> Comparator.comparing(Line::key);
                    case "size" -> Comparator.comparingInt(Line::size);
                    case "products" -> byProducts(catalog);
                    default -> Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER);
                };
        return ask.isDown() ? order.reversed() : order;
    }

    private static Comparator<Line> byProducts(StoreCatalog catalog) {
        var counted = new HashMap<Line, Integer>();
        return Comparator.comparingInt(
                it -> counted.computeIfAbsent(it, one -> products(catalog, one)));
    }

    private static List<Column> columns(Desk desk, ObjectKind kind) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("name", desk.text("objects.name")).sorted());
        if (kind != ObjectKind.PRODUCT_SET) {
            columns.add(Column.of("id", desk.text("objects.id")).sorted());
        }
        columns.add(Column.of("size", desk.text("objects.size." + kind.path())).figures().sorted());
        if (kind == ObjectKind.PRODUCT_SET) {
            columns.add(Column.of("products", desk.text("products.title")).figures().sorted());
        }
        return columns;
    }

    private static Row row(Desk desk, ObjectKind kind, StoreCatalog catalog, Line line) {
        var formats = desk.page().formats();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.link(line.name(), desk.at(kind.path(), line.key())));
        if (kind != ObjectKind.PRODUCT_SET) {
            cells.add(Cell.text(line.key()));
        }
        cells.add(Cell.number(formats.number(line.size())));
        if (kind == ObjectKind.PRODUCT_SET) {
            cells.add(Cell.number(formats.number(products(catalog, line))));
        }
        return new Row("", cells);
    }
}
