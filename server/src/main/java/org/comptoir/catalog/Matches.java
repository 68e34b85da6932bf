package org.comptoir.catalog;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.catalog.search.Hits;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.jspecify.annotations.Nullable;

/// The products a query asks for.
public final class Matches {
    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,9} .+");

    private final StoreCatalog catalog;
    private final CatalogQuery query;
    private final Optional<Hits> hits;
    private final AttributeFilter filter;
    private final EntrySet anywhere;
    private final EntrySet products;

    private Matches(StoreCatalog catalog, CatalogQuery query) {
        this.catalog = catalog;
        this.query = query;
        this.hits = query.text().isEmpty() ? Optional.empty() : Optional.of(search(catalog, query));
        this.filter = new AttributeFilter(catalog.columns(), query.attributes());
        this.anywhere = anywhere();
        this.products = filtered(inCategory());
    }

    static Matches of(StoreCatalog catalog, CatalogQuery query) {
        return new Matches(catalog, query);
    }

    private static Hits search(StoreCatalog catalog, CatalogQuery query) {
        return query.forgiving()
                ? catalog.searchWhatIsMeant(query.locale(), query.text(), query.tradable())
                : catalog.search(query.locale(), query.text(), query.tradable());
    }

    /// The words that were searched for in place of those typed.
    public Optional<String> meant() {
        return hits.flatMap(Hits::meant);
    }

    private EntrySet anywhere() {
        var named =
                hits.map(Hits::products)
                        .orElseGet(() -> catalog.snapshot().products().and(query.tradable()));
        return query.priced().map(named::and).orElse(named);
    }

    private EntrySet inCategory() {
        return query.category()
                .map(category -> catalog.snapshot().inCategory(category).and(anywhere))
                .orElse(anywhere);
    }

    private EntrySet filtered(EntrySet candidates) {
        if (filter.isEmpty()) {
            return candidates;
        }
        var bits = new long[EntrySet.wordsFor(catalog.snapshot().size())];
        candidates.forEach(product -> {
            if (answers(product)) {
                bits[product >> 6] |= 1L << product;
            }
        });
        return EntrySet.ofWords(bits);
    }

    private boolean answers(int product) {
        var snapshot = catalog.snapshot();
        int first = snapshot.isSellable(product) ? product : product + 1;
        for (int variant = first; variant <= product + snapshot.skuCount(product); variant++) {
            if (query.tradable().contains(variant)
                    && filter.missing(catalog.columns().valuesOf(variant))
                            == AttributeFilter.NOTHING) {
                return true;
            }
        }
        return false;
    }

    /// The products, by number.
    public EntrySet products() {
        return products;
    }

    public int total() {
        return products.size();
    }

    /// What each further choice would leave.
    public Facets facets() {
        return new FacetCount(catalog, query, filter).over(anywhere);
    }

    /// A page of products in an order; a cursor goes on after the product it names, even if the
    /// catalogue has changed since.
    public Slice<Integer> page(ProductOrder order, @Nullable String cursor, int limit) {
        var sequence = sequence(order);
        var page = new ArrayList<Integer>();
        int place = start(sequence, cursor);
        while (place < sequence.size() && page.size() <= limit) {
            if (products.contains(sequence.entry(place))) {
                page.add(place);
            }
            place++;
        }
        return Slice.cut(page, limit, last -> last + " " + partNumber(sequence, last))
                .map(sequence::entry);
    }

    private ProductOrder.Ranked sequence(ProductOrder order) {
        return switch (order) {
            case ProductOrder.Relevance _ ->
                    hits.<ProductOrder.Ranked>map(ByScore::new).orElseGet(this::byName);
            case ProductOrder.Name _ -> byName();
            case ProductOrder.Ranked ranked -> ranked;
        };
    }

    private ProductOrder.Ranked byName() {
        return catalog.byName(query.locale());
    }

    private record ByScore(Hits hits) implements ProductOrder.Ranked {
        @Override
        public int size() {
            return hits.size();
        }

        @Override
        public int entry(int place) {
            return hits.entry(place);
        }
    }

    private int start(ProductOrder.Ranked sequence, @Nullable String cursor) {
        var after = Cursor.decode(cursor);
        if (after.isEmpty()) {
            return 0;
        }
        if (!CURSOR.matcher(after).matches()) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
        int space = after.indexOf(' ');
        int place = Integer.parseInt(after.substring(0, space));
        return place(sequence, place, after.substring(space + 1)) + 1;
    }

    private int place(ProductOrder.Ranked sequence, int place, String partNumber) {
        if (place < sequence.size() && partNumber(sequence, place).equals(partNumber)) {
            return place;
        }
        int moved = catalog.snapshot().find(partNumber).orElse(-1);
        for (int other = 0; moved >= 0 && other < sequence.size(); other++) {
            if (sequence.entry(other) == moved) {
                return other;
            }
        }
        return place - 1;
    }

    private String partNumber(ProductOrder.Ranked sequence, int place) {
        return catalog.snapshot().partNumber(sequence.entry(place));
    }
}
