package org.comptoir.trading.assortment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.money.Money;
import org.jspecify.annotations.Nullable;

/// What a shopper wants to see of the assortment, and after which cursor. A `forgiving` query mends
/// misspelt words.
public record ListingQuery(
        String text,
        Optional<String> category,
        Map<String, Set<String>> attributes,
        Optional<Money> minimum,
        Optional<Money> maximum,
        Sort sort,
        boolean facets,
        @Nullable String cursor,
        int limit,
        boolean forgiving) {
    /// The order of a listing; prices are the shopper's own.
    public enum Sort {
        RELEVANCE("relevance"),
        NAME("name"),
        PRICE("price"),
        PRICE_DOWN("-price");

        private final String code;

        Sort(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// The order of that code, if there is one.
        public static Optional<Sort> of(String code) {
            for (var sort : values()) {
                if (sort.code.equals(code)) {
                    return Optional.of(sort);
                }
            }
            return Optional.empty();
        }
    }

    public ListingQuery {
        attributes = Map.copyOf(attributes);
    }

    public ListingQuery(
            String text,
            Optional<String> category,
            Map<String, Set<String>> attributes,
            Optional<Money> minimum,
            Optional<Money> maximum,
            Sort sort,
            boolean facets,
            @Nullable String cursor,
            int limit) {
        this(text, category, attributes, minimum, maximum, sort, facets, cursor, limit, false);
    }

    /// Everything, in the store's order.
    public static ListingQuery all(int limit) {
        return new ListingQuery(
                "",
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Sort.RELEVANCE,
                false,
                null,
                limit);
    }

    /// The same listing, with misspelt words mended if wanted.
    public ListingQuery forgivingly(boolean wanted) {
        return new ListingQuery(
                text, category, attributes, minimum, maximum, sort, facets, cursor, limit, wanted);
    }

    boolean hasPriceRange() {
        return minimum.isPresent() || maximum.isPresent();
    }
}
