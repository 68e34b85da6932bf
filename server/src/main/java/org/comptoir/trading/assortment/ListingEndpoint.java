package org.comptoir.trading.assortment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The products a shopper is entitled to, with his prices.
@RestController
@RequestMapping("/api/v1/stores/{store}/products")
class ListingEndpoint {
    private static final int USUAL = 24;
    private static final int GREATEST = 200;
    private static final String ATTRIBUTE = "attribute.";

    private final Assortment assortment;
    private final Browsings browsings;

    ListingEndpoint(Assortment assortment, Browsings browsings) {
        this.assortment = assortment;
        this.browsings = browsings;
    }

    /// Values of an attribute are chosen as `attribute.<code>=value`, as often as wanted. With `as`
    /// the seller's people see what a buyer sees: a logon id, or an organization by id or
    /// distinguished name. Misspelt words of `q` are mended, and `meant` says how, unless
    /// `literal`.
    @GetMapping
    AssortmentJson.Products list(
            Actor actor,
            Store store,
            Locale locale,
            @RequestParam MultiValueMap<String, String> asked) {
        var browsing =
                browsings.asked(
                        actor,
                        store,
                        locale,
                        new BrowsingWish(
                                asked.getFirst("contract"),
                                asked.getFirst("currency"),
                                asked.getFirst("at"),
                                asked.getFirst("as")));
        return AssortmentJson.of(assortment.list(browsing, query(browsing, asked)));
    }

    @GetMapping("/{partNumber}")
    AssortmentJson.Product product(
            Actor actor,
            Store store,
            Locale locale,
            @PathVariable String partNumber,
            @RequestParam @Nullable String contract,
            @RequestParam @Nullable String currency,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String as) {
        var wish = new BrowsingWish(contract, currency, at, as);
        var browsing = browsings.asked(actor, store, locale, wish);
        return AssortmentJson.of(assortment.product(browsing, partNumber));
    }

    private static ListingQuery query(Browsing browsing, MultiValueMap<String, String> asked) {
        return new ListingQuery(
                        text(asked.getFirst("q")),
                        Optional.ofNullable(asked.getFirst("category")).filter(it -> !it.isEmpty()),
                        attributes(asked),
                        amount(browsing, "minPrice", asked.getFirst("minPrice")),
                        amount(browsing, "maxPrice", asked.getFirst("maxPrice")),
                        sort(asked.getFirst("sort")),
                        "true".equals(asked.getFirst("facets")),
                        asked.getFirst("cursor"),
                        Cursor.limit(number("limit", asked.getFirst("limit")), USUAL, GREATEST))
                .forgivingly(!"true".equals(asked.getFirst("literal")));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Map<String, Set<String>> attributes(Map<String, java.util.List<String>> asked) {
        var attributes = new HashMap<String, Set<String>>();
        asked.forEach((name, values) -> {
            if (name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), new TreeSet<>(values));
            }
        });
        return attributes;
    }

    private static Optional<Money> amount(Browsing browsing, String field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(text, browsing.currency()));
        } catch (IllegalArgumentException notAnAmount) {
            throw Problem.invalid(field, "bad-amount", text);
        }
    }

    private static ListingQuery.Sort sort(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return ListingQuery.Sort.RELEVANCE;
        }
        return ListingQuery.Sort.of(code)
                .orElseThrow(() -> Problem.invalid("sort", "bad-sort", code));
    }

    private static @Nullable Integer number(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid(field, "bad-value", text);
        }
    }
}
