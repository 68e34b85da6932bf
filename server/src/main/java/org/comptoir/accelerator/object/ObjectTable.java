package org.comptoir.accelerator.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /// `size` counts members, lines or marks; `products` what a set selects now.
    private record Line(String key, String name, int size, int products) {}

    Listing of(Desk desk, ObjectKind kind, Ask ask, int size) {
        var words = ask.text().toLowerCase(Locale.ROOT);
        var found =
                lines(kind, catalogs.of(desk.store())).stream()
                        .filter(it ->
                                it.key().toLowerCase(Locale.ROOT).contains(words)
                                        || it.name().toLowerCase(Locale.ROOT).contains(words))
                        .sorted(order(ask))
                        .toList();
        var rows = Paged.of(found, ask.page(), size).map(it -> row(desk, kind, it));
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
                            .map(it -> set(catalog, it.getKey(), it.getValue()))
                            .toList();
            case PRICE_RULE ->
                    catalog.priceRules().stream()
                            .map(it -> new Line(it.id(), it.name(), it.lines().size(), 0))
                            .toList();
            case CATALOG_FILTER ->
                    catalog.filters().stream()
                            .map(it -> new Line(it.id(), it.name(), it.marks().size(), 0))
                            .toList();
        };
    }

    private static Line set(StoreCatalog catalog, String name, ProductSelection.Inline set) {
        var snapshot = catalog.snapshot();
        return new Line(
                name,
                name,
                set.categories().size()
                        + set.partNumbers().size()
                        + set.withoutCategories().size()
                        + set.withoutPartNumbers().size(),
                snapshot.select(set).and(snapshot.products()).size());
    }

    private static Comparator<Line> order(Ask ask) {
        Comparator<Line> order =
                switch (ask.sort()) {
                    case "id" -> Comparator.comparing(Line::key);
                    case "size" -> Comparator.comparingInt(Line::size);
                    case "products" -> Comparator.comparingInt(Line::products);
                    default -> Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER);
                };
        return ask.isDown() ? order.reversed() : order;
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

    private static Row row(Desk desk, ObjectKind kind, Line line) {
        var formats = desk.page().formats();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.link(line.name(), desk.at(kind.path(), line.key())));
        if (kind != ObjectKind.PRODUCT_SET) {
            cells.add(Cell.text(line.key()));
        }
        cells.add(Cell.number(formats.number(line.size())));
        if (kind == ObjectKind.PRODUCT_SET) {
            cells.add(Cell.number(formats.number(line.products())));
        }
        return new Row("", cells);
    }
}
