package org.comptoir.engine.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Collects a catalogue; refuses what contradicts itself: doubles, unknown parents, cycles.
public final class CatalogBuilder {
    private final Map<String, Optional<String>> parents = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Set<String> partNumbers = new HashSet<>();
    private final Map<String, ProductSelection.Inline> sets = new HashMap<>();
    private final Map<String, ListSource> lists = new LinkedHashMap<>();
    private Optional<String> standard = Optional.empty();

    record Product(String partNumber, List<String> categories, List<String> skus) {}

    record ListSource(double precedence, OfferRows rows) {}

    CatalogBuilder() {}

    /// Adds a root category.
    public CatalogBuilder category(String identifier) {
        return category(identifier, Optional.empty());
    }

    /// Adds a category below another, which may be added later.
    public CatalogBuilder category(String identifier, String parent) {
        return category(identifier, Optional.of(parent));
    }

    private CatalogBuilder category(String identifier, Optional<String> parent) {
        require(
                parents.putIfAbsent(identifier, parent) == null,
                "Category %s is given twice",
                identifier);
        return this;
    }

    /// Adds a product, with the categories it stands in, the main one first.
    public CatalogBuilder product(String partNumber, String... categories) {
        return product(partNumber, List.of(categories));
    }

    /// Adds a product, with the categories it stands in, the main one first.
    public CatalogBuilder product(String partNumber, List<String> categories) {
        require(partNumbers.add(partNumber), "Part number %s is given twice", partNumber);
        products.put(
                partNumber, new Product(partNumber, List.copyOf(categories), new ArrayList<>()));
        return this;
    }

    /// Adds a SKU of a product that is already there.
    public CatalogBuilder sku(String partNumber, String product) {
        var owner = products.get(product);
        if (owner == null) {
            throw new IllegalArgumentException(
                    "SKU %s belongs to an unknown product %s".formatted(partNumber, product));
        }
        require(partNumbers.add(partNumber), "Part number %s is given twice", partNumber);
        owner.skus().add(partNumber);
        return this;
    }

    /// Adds a named product set.
    public CatalogBuilder productSet(String name, ProductSelection.Inline selection) {
        sets.put(name, selection);
        return this;
    }

    /// Adds a price list; `precedence` counts where the store puts list precedence first
    /// (docs/rules.md §3.2.5).
    public CatalogBuilder priceList(String name, double precedence, OfferRows offers) {
        require(
                lists.put(name, new ListSource(precedence, offers)) == null,
                "Price list %s is given twice",
                name);
        return this;
    }

    /// Adds a price list of precedence 0.
    public CatalogBuilder priceList(String name, OfferRows offers) {
        return priceList(name, 0, offers);
    }

    /// Names the store's standard list, one of those added.
    public CatalogBuilder standardList(String name) {
        standard = Optional.of(name);
        return this;
    }

    /// The catalogue.
    public CatalogSnapshot build() {
        standard.ifPresent(
                it -> require(lists.containsKey(it), "The standard list %s is not there", it));
        return new CatalogSnapshot(this);
    }

    Categories categories() {
        var children = new HashMap<Optional<String>, List<String>>();
        parents.forEach((identifier, parent) -> {
            parent.ifPresent(it ->
                    require(parents.containsKey(it), "Category %s is a parent but not there", it));
            children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(identifier);
        });
        var inOrder = new ArrayList<String>();
        var parentNumbers = new ArrayList<Integer>();
        children.getOrDefault(Optional.empty(), List.of())
                .forEach(root -> walk(root, -1, children, inOrder, parentNumbers));
        require(inOrder.size() == parents.size(), "The categories %s form a cycle", rest(inOrder));
        return new Categories(
                inOrder, parentNumbers.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void walk(
            String category,
            int parent,
            Map<Optional<String>, List<String>> children,
            List<String> inOrder,
            List<Integer> parentNumbers) {
        int own = inOrder.size();
        inOrder.add(category);
        parentNumbers.add(parent);
        children.getOrDefault(Optional.of(category), List.of())
                .forEach(child -> walk(child, own, children, inOrder, parentNumbers));
    }

    private String rest(List<String> placed) {
        var rest = new ArrayList<>(parents.keySet());
        rest.removeAll(placed);
        return rest.toString();
    }

    Entries entries(Categories categories) {
        var inOrder = new ArrayList<>(products.values());
        inOrder.forEach(product ->
                product.categories()
                        .forEach(it ->
                                require(
                                        categories.find(it).isPresent(),
                                        "Category %s is not there",
                                        it)));
        inOrder.sort(Comparator.comparingInt(product -> mainCategory(product, categories)));
        return new Entries(inOrder);
    }

    private static int mainCategory(Product product, Categories categories) {
        return product.categories().isEmpty()
                ? Integer.MAX_VALUE
                : categories.find(product.categories().getFirst()).orElseThrow();
    }

    Collection<Product> products() {
        return products.values();
    }

    Map<String, ProductSelection.Inline> sets() {
        return Map.copyOf(sets);
    }

    Map<String, PriceList> lists(CatalogSnapshot catalog) {
        var compiled = new HashMap<String, PriceList>();
        lists.forEach((name, source) ->
                compiled.put(
                        name,
                        new PriceList(
                                name, source.precedence(), OfferTable.of(source.rows(), catalog))));
        return Map.copyOf(compiled);
    }

    PriceList standard(Map<String, PriceList> compiled) {
        var none = new PriceList("", 0, OfferTable.EMPTY);
        return standard.map(it -> compiled.getOrDefault(it, none)).orElse(none);
    }

    private static void require(boolean holds, String message, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(value));
        }
    }
}
