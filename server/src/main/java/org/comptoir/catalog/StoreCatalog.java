package org.comptoir.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.catalog.search.Hits;
import org.comptoir.catalog.search.SearchIndex;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.stores.StoreId;

/// The whole catalogue of a store at one version, immutable and in memory: the engine's snapshot
/// and, under the same numbers, what is shown, searched and filtered.
///
/// An *entry* is a product or SKU by its number in [#snapshot]. Texts come in the store's language
/// that serves the reader best.
public final class StoreCatalog {
    private final Parts parts;
    private final CategoryLines lines;
    private final Map<String, NameRanks> byName;
    private final Map<String, SearchIndex> indexes;

    /// What a catalogue is made of.
    record Parts(
            StoreId store,
            long version,
            List<String> languages,
            CatalogSnapshot snapshot,
            CategoryTree categories,
            ProductColumns products,
            AttributeColumns attributes,
            List<PriceListFacts> priceLists,
            NamedObjects objects,
            Set<String> unpublished) {
        Parts with(NamedObjects other) {
            return new Parts(
                    store,
                    version,
                    languages,
                    objects.productSets().equals(other.productSets())
                            ? snapshot
                            : snapshot.withProductSets(other.productSets()),
                    categories,
                    products,
                    attributes,
                    priceLists,
                    other,
                    unpublished);
        }
    }

    StoreCatalog(Parts parts) {
        this(
                parts,
                new CategoryLines(parts.snapshot(), parts.categories()),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    private StoreCatalog(
            Parts parts,
            CategoryLines lines,
            Map<String, NameRanks> byName,
            Map<String, SearchIndex> indexes) {
        this.parts = parts;
        this.lines = lines;
        this.byName = byName;
        this.indexes = indexes;
    }

    /// The same products with other price rules, filters and product sets.
    StoreCatalog with(NamedObjects objects) {
        return new StoreCatalog(parts.with(objects), lines, byName, indexes);
    }

    public StoreId store() {
        return parts.store();
    }

    /// Grows with every change of its products, lists and offers.
    public long version() {
        return parts.version();
    }

    public CatalogSnapshot snapshot() {
        return parts.snapshot();
    }

    public CategoryTree categories() {
        return parts.categories();
    }

    public List<Attribute> attributes() {
        return parts.attributes().attributes();
    }

    public String name(Locale locale, int entry) {
        return parts.products().name(language(locale), entry);
    }

    public String description(Locale locale, int entry) {
        return parts.products().description(language(locale), entry);
    }

    /// The address of the entry's picture; a SKU without its own shows its product's.
    public Optional<String> image(int entry) {
        return parts.products().image(entry);
    }

    /// The unit of measure, a code of UN/ECE Recommendation 20 such as `C62` (piece).
    public Optional<String> unit(int entry) {
        return parts.products().unit(entry);
    }

    public Optional<String> brand(int entry) {
        return parts.products().brand(entry);
    }

    /// The weight of one piece, in kilograms.
    public Optional<BigDecimal> weight(int entry) {
        return parts.products().weight(entry);
    }

    /// The main category of a product, or of a SKU's product.
    public Optional<Category> category(int entry) {
        var snapshot = snapshot();
        return snapshot.categoryCount(entry) == 0
                ? Optional.empty()
                : categories().find(snapshot.categories().get(snapshot.categoryOf(entry, 0)));
    }

    /// One attribute of one entry, as shown.
    public record Shown(String code, String name, String value, String label) {}

    /// The attributes of an entry in the store's order; a SKU's with those of its product.
    public List<Shown> attributes(Locale locale, int entry) {
        return Arrays.stream(parts.attributes().valuesOf(entry))
                .mapToObj(parts.attributes()::value)
                .map(value -> shown(locale, value))
                .toList();
    }

    private Shown shown(Locale locale, AttributeColumns.Value value) {
        var attribute = attributes().get(value.attribute());
        var label = attribute.label(value.text(), locale);
        return new Shown(attribute.code(), attribute.name(locale), value.text(), label);
    }

    /// All entries in the order of their names, as readers of that language sort.
    public ProductOrder.Ranked byName(Locale locale) {
        return byName.computeIfAbsent(
                language(locale),
                language ->
                        NameRanks.of(
                                snapshot(),
                                entry -> parts.products().name(language, entry),
                                Locale.of(language)));
    }

    /// Whether the store has this part number, published or not.
    public boolean knows(String partNumber) {
        return snapshot().find(partNumber).isPresent() || parts.unpublished().contains(partNumber);
    }

    public List<PriceListFacts> priceLists() {
        return parts.priceLists();
    }

    public Optional<PriceListFacts> priceList(String name) {
        return priceLists().stream().filter(list -> list.name().equals(name)).findFirst();
    }

    /// What the product sets say, by name.
    public Map<String, ProductSelection.Inline> productSets() {
        return parts.objects().productSets();
    }

    /// The price rule of that id, or else of that name.
    public Optional<PriceRule> priceRule(String idOrName) {
        return Optional.ofNullable(parts.objects().priceRules().get(idOrName))
                .or(() ->
                        priceRules().stream().filter(it -> it.name().equals(idOrName)).findFirst());
    }

    public List<PriceRule> priceRules() {
        return List.copyOf(parts.objects().priceRules().values());
    }

    /// The catalogue filter of that id, or else of that name.
    public Optional<CatalogFilter> filter(String idOrName) {
        return Optional.ofNullable(parts.objects().filters().get(idOrName))
                .or(() -> filters().stream().filter(it -> it.name().equals(idOrName)).findFirst());
    }

    public List<CatalogFilter> filters() {
        return List.copyOf(parts.objects().filters().values());
    }

    /// The products among `within` that a text describes, best first; a matching SKU leads to its
    /// product.
    public Hits search(Locale locale, String text, EntrySet within) {
        return index(language(locale)).find(text, within);
    }

    /// The same, with words mended that the catalogue does not know.
    Hits searchWhatIsMeant(Locale locale, String text, EntrySet within) {
        return index(language(locale)).findWhatIsMeant(text, within);
    }

    /// The products a query asks for, to be paged and counted by facet.
    public Matches find(CatalogQuery query) {
        return Matches.of(this, query);
    }

    /// Prepares what would else be prepared by the first search.
    void warm() {
        parts.languages().forEach(language -> byName(Locale.of(language)));
        parts.languages().forEach(this::index);
    }

    private SearchIndex index(String language) {
        return indexes.computeIfAbsent(
                language, same -> SearchIndex.of(snapshot(), new SearchTexts(this, same), same));
    }

    String keywords(String language, int entry) {
        return parts.products().keywords(language, entry);
    }

    CategoryLines lines() {
        return lines;
    }

    AttributeColumns columns() {
        return parts.attributes();
    }

    /// The language of the store that serves a reader best.
    public String language(Locale locale) {
        var asked = locale.getLanguage();
        return parts.languages().contains(asked) ? asked : parts.languages().getFirst();
    }
}
