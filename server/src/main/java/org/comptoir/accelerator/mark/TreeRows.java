package org.comptoir.accelerator.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.CatalogQuery;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.ProductOrder;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.catalog.EntrySet;

/// Draws the tree: children only of nodes that are open, and of those only so many.
public final class TreeRows {
    /// How many children are shown at first, and how many more each time.
    public static final int PAGE = 50;

    private static final int FOUND = 40;

    private final Desk desk;
    private final StoreCatalog catalog;
    private final TreeMarks marks;
    private final MarkWords words;
    private final Map<Node, Integer> open;
    private final Set<String> priced;
    private final Node here;

    /// `open` says how many children of a node are shown; `priced` are the part numbers that have
    /// prices of the contract's own; `here` is the node that is chosen.
    public TreeRows(
            Desk desk,
            StoreCatalog catalog,
            TreeMarks marks,
            Map<Node, Integer> open,
            Set<String> priced,
            Node here) {
        this.desk = desk;
        this.catalog = catalog;
        this.marks = marks;
        this.words = new MarkWords(desk, catalog, marks);
        this.open = Map.copyOf(open);
        this.priced = Set.copyOf(priced);
        this.here = here;
    }

    /// The whole catalogue, as far as it is open.
    public TreeRow whole() {
        return row(new Node.Whole(), 1, "");
    }

    /// One node at its level.
    public TreeRow at(Node node, int level) {
        return row(node, level, code(node));
    }

    /// Every node that is marked, where it stands.
    public List<TreeRow> marked() {
        return marks.marked().stream().map(it -> row(it, 1, path(it))).toList();
    }

    /// Categories and products that answer to some words.
    public List<TreeRow> found(String text) {
        var locale = desk.page().formats().locale();
        var words = text.toLowerCase(locale);
        var categories =
                catalog.categories().all().stream()
                        .filter(it ->
                                it.name(locale).toLowerCase(locale).contains(words)
                                        || it.identifier().toLowerCase(locale).contains(words))
                        .map(it -> (Node) new Node.Category(it.identifier()));
        var query = CatalogQuery.all(locale, catalog.snapshot().all()).named(text);
        var products =
                catalog.find(query).page(ProductOrder.RELEVANCE, null, FOUND).items().stream()
                        .map(this::entry);
        return Stream.of(exact(text), categories.limit(FOUND), products)
                .flatMap(it -> it)
                .distinct()
                .map(it -> row(it, 1, path(it)))
                .toList();
    }

    /// A SKU by its very number, which the search by words would not tell from its product.
    private Stream<Node> exact(String text) {
        return catalog.snapshot().find(text.strip()).stream().mapToObj(this::entry);
    }

    private Node entry(int entry) {
        return new Node.Entry(catalog.snapshot().partNumber(entry));
    }

    private TreeRow row(Node node, int level, String detail) {
        int limit = open.getOrDefault(node, 0);
        var children = limit == 0 ? List.<Node>of() : children(node);
        var shown = children.subList(0, Math.min(limit, children.size()));
        return new TreeRow(
                node.key(),
                icon(node),
                words.name(node),
                detail,
                level,
                node.equals(here),
                isExpandable(node),
                limit,
                chips(node),
                words.inherited(node),
                marks.below(node),
                shown.stream().map(it -> row(it, level + 1, code(it))).toList(),
                children.size() - shown.size());
    }

    private List<TreeRow.Chip> chips(Node node) {
        var chips = new ArrayList<>(words.chips(node));
        if (node instanceof Node.Entry(var partNumber) && priced.contains(partNumber)) {
            chips.add(new TreeRow.Chip(desk.text("marks.priced"), "priced", true));
        }
        return chips;
    }

    private List<Node> children(Node node) {
        return switch (node) {
            case Node.Whole() -> categories(catalog.categories().roots());
            case Node.Category(var identifier) ->
                    Stream.concat(
                                    catalog.categories().find(identifier).stream()
                                            .flatMap(it ->
                                                    categories(catalog.categories().children(it))
                                                            .stream()),
                                    products(identifier))
                            .toList();
            case Node.Entry(var partNumber) -> skus(partNumber);
        };
    }

    private static List<Node> categories(List<Category> categories) {
        return categories.stream().map(it -> (Node) new Node.Category(it.identifier())).toList();
    }

    /// The products that stand in the category itself.
    private Stream<Node> products(String category) {
        var snapshot = catalog.snapshot();
        int number = snapshot.findCategory(category).orElse(-1);
        EntrySet held = snapshot.inCategory(category).and(snapshot.products());
        return IntStream.of(held.toArray())
                .filter(entry ->
                        IntStream.range(0, snapshot.categoryCount(entry))
                                .anyMatch(it -> snapshot.categoryOf(entry, it) == number))
                .mapToObj(this::entry);
    }

    private List<Node> skus(String partNumber) {
        var snapshot = catalog.snapshot();
        return snapshot.find(partNumber).stream()
                .filter(snapshot::isProduct)
                .flatMap(it -> IntStream.of(snapshot.skus(it)))
                .mapToObj(this::entry)
                .toList();
    }

    private boolean isExpandable(Node node) {
        var snapshot = catalog.snapshot();
        return switch (node) {
            case Node.Whole() -> true;
            case Node.Category(var identifier) ->
                    !snapshot.inCategory(identifier).isEmpty()
                            || catalog.categories()
                                    .find(identifier)
                                    .filter(it -> !it.children().isEmpty())
                                    .isPresent();
            case Node.Entry(var partNumber) -> {
                var entry = snapshot.find(partNumber);
                yield entry.isPresent()
                        && snapshot.isProduct(entry.getAsInt())
                        && snapshot.skuCount(entry.getAsInt()) > 0;
            }
        };
    }

    private static String icon(Node node) {
        return switch (node) {
            case Node.Whole() -> "layers";
            case Node.Category _ -> "layout-grid";
            case Node.Entry _ -> "package";
        };
    }

    private static String code(Node node) {
        return node instanceof Node.Entry(var partNumber) ? partNumber : "";
    }

    /// The names above a node, for one that stands outside the tree.
    private String path(Node node) {
        return new NodePanels(desk, catalog, marks).path(node);
    }
}
