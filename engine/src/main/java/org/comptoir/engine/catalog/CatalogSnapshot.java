package org.comptoir.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The catalogue of a store at one moment, immutable: products and SKUs by dense number,
/// categories, product sets, price lists.
///
/// An *entry* is a product or one of its SKUs. Products are numbered in the order of their main
/// category, each followed by its SKUs. A product with SKUs is bought as one of them; a product
/// without SKUs is bought itself.
public final class CatalogSnapshot {
    private final Entries entries;
    private final Categories categories;
    private final int[][] categoriesOf;
    private final Map<String, EntrySet> sets;
    private final Map<String, PriceList> lists;
    private final PriceList standard;

    CatalogSnapshot(CatalogBuilder builder) {
        categories = builder.categories();
        entries = builder.entries(categories);
        categoriesOf = new int[entries.size()][];
        place(builder);
        sets = selected(builder.sets());
        lists = builder.lists(this);
        standard = builder.standard(lists);
    }

    private CatalogSnapshot(CatalogSnapshot same, Map<String, ProductSelection.Inline> otherSets) {
        entries = same.entries;
        categories = same.categories;
        categoriesOf = same.categoriesOf;
        sets = selected(otherSets);
        lists = same.lists;
        standard = same.standard;
    }

    private Map<String, EntrySet> selected(Map<String, ProductSelection.Inline> selections) {
        return selections.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, it -> select(it.getValue())));
    }

    /// The same catalogue with other product sets, in place of all it has.
    public CatalogSnapshot withProductSets(Map<String, ProductSelection.Inline> others) {
        return new CatalogSnapshot(this, others);
    }

    private void place(CatalogBuilder builder) {
        var members = new ArrayList<List<Integer>>();
        categories.identifiers().forEach(_ -> members.add(new ArrayList<>()));
        for (var product : builder.products()) {
            int entry = entries.find(product.partNumber()).orElseThrow();
            var own =
                    product.categories().stream().mapToInt(it -> categories.find(it).orElseThrow());
            categoriesOf[entry] = own.distinct().toArray();
            for (int category : categoriesOf[entry]) {
                IntStream.rangeClosed(entry, entry + entries.skuCount(entry))
                        .forEach(members.get(category)::add);
            }
        }
        for (int category = 0; category < members.size(); category++) {
            categories.fill(
                    category, members.get(category).stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /// Begins a catalogue.
    public static CatalogBuilder builder() {
        return new CatalogBuilder();
    }

    /// How many entries there are; their numbers run from 0.
    public int size() {
        return entries.size();
    }

    /// The entry of a part number, if the catalogue holds it.
    public OptionalInt find(String partNumber) {
        return entries.find(partNumber);
    }

    /// The part number of an entry.
    public String partNumber(int entry) {
        return entries.partNumber(entry);
    }

    /// Whether the entry is a product rather than a SKU.
    public boolean isProduct(int entry) {
        return entries.productOf(entry) == entry;
    }

    /// The product of a SKU; a product is its own.
    public int productOf(int entry) {
        return entries.productOf(entry);
    }

    /// Reads ahead what questions about these entries will read. Reads that do not wait for each
    /// other overlap, whereas answers one by one would wait for each; the sum of what was read only
    /// keeps it from being left out.
    public long readAhead(int[] entries, int count) {
        long read = 0;
        for (int place = 0; place < count; place++) {
            read += productOf(entries[place]);
        }
        return read;
    }

    /// How many SKUs a product has; those of product `p` are the entries `p + 1` to `p +
    /// skuCount(p)`.
    public int skuCount(int product) {
        return entries.skuCount(product);
    }

    /// The SKUs of a product.
    public int[] skus(int product) {
        return IntStream.rangeClosed(product + 1, product + skuCount(product)).toArray();
    }

    /// Whether the entry itself can be bought: a SKU, or a product without SKUs.
    public boolean isSellable(int entry) {
        return entries.skuCount(entry) == 0;
    }

    /// Every entry.
    public EntrySet all() {
        return EntrySet.range(0, size());
    }

    /// Every product.
    public EntrySet products() {
        return entries.products();
    }

    /// Every category, parents before children.
    public List<String> categories() {
        return categories.identifiers();
    }

    /// Whether there is such a category.
    public boolean hasCategory(String identifier) {
        return categories.find(identifier).isPresent();
    }

    /// All products and SKUs in a category and below it; none if it is unknown.
    public EntrySet inCategory(String identifier) {
        var category = categories.find(identifier);
        return category.isPresent() ? categories.below(category.getAsInt()) : EntrySet.EMPTY;
    }

    /// The categories a product (or the product of a SKU) stands in, its main one first.
    public List<String> categoriesOf(int entry) {
        return IntStream.of(categoriesOf[productOf(entry)])
                .mapToObj(categories::identifier)
                .toList();
    }

    /// The number of a category, parents before children, if it is known.
    public OptionalInt findCategory(String identifier) {
        return categories.find(identifier);
    }

    /// The number of a category's parent; −1 above a root.
    public int parentCategory(int category) {
        return categories.parent(category);
    }

    /// How many categories a product (or the product of a SKU) stands in.
    public int categoryCount(int entry) {
        return categoriesOf[productOf(entry)].length;
    }

    /// The number of one of the categories a product (or the product of a SKU) stands in, the main
    /// one at place 0.
    public int categoryOf(int entry, int place) {
        return categoriesOf[productOf(entry)][place];
    }

    /// The entries a selection names (docs/rules.md §3.1.5).
    public EntrySet select(ProductSelection selection) {
        return switch (selection) {
            case ProductSelection.Named(var set) -> sets.getOrDefault(set, EntrySet.EMPTY);
            case ProductSelection.Union(var selections) ->
                    selections.stream().map(this::select).reduce(EntrySet.EMPTY, EntrySet::or);
            case ProductSelection.Without(var from, var removed) ->
                    select(from).andNot(select(removed));
            case ProductSelection.Inline inline ->
                    union(inline.categories(), inline.partNumbers())
                            .andNot(union(inline.withoutCategories(), inline.withoutPartNumbers()));
        };
    }

    /// The same entries named one by one, so that they no longer follow the categories
    /// (docs/rules.md §3.1.5).
    public ProductSelection.Inline frozen(ProductSelection selection) {
        var selected = select(selection);
        return ProductSelection.ofEntries(
                IntStream.of(selected.toArray())
                        .filter(entry -> IntStream.of(skus(entry)).allMatch(selected::contains))
                        .mapToObj(this::partNumber)
                        .toArray(String[]::new));
    }

    /// The price list of that name, if there is one.
    public Optional<PriceList> priceList(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /// The store's standard list; without offers if none was named.
    public PriceList standardList() {
        return standard;
    }

    /// The same offers, naming products by this catalogue's own strings, which saves their room.
    public OfferRows sharing(OfferRows offers) {
        return offers.sharing(this);
    }

    private EntrySet union(Set<String> identifiers, Set<String> partNumbers) {
        var bits = new long[EntrySet.wordsFor(size())];
        identifiers.forEach(it -> inCategory(it).addTo(bits));
        partNumbers.forEach(it -> find(it).ifPresent(entry -> entries.addWithSkus(entry, bits)));
        return EntrySet.ofWords(bits);
    }
}
