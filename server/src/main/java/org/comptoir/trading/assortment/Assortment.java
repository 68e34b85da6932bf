package org.comptoir.trading.assortment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.catalog.CatalogQuery;
import org.comptoir.catalog.Matches;
import org.comptoir.catalog.ProductOrder;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.entitlement.Decision;
import org.comptoir.engine.entitlement.Explanation;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Ranking;
import org.comptoir.engine.entitlement.Ranking.Direction;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.kit.KitExplanation;
import org.comptoir.engine.entitlement.kit.KitPrices;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.comptoir.trading.kit.KitQuote;
import org.springframework.stereotype.Component;

/// The store as one shopper sees it: only what he may buy, at his own prices, found, sorted and
/// explained. What he may not buy appears nowhere, not even in a count (docs/rules.md §3.1.1).
@Component
public class Assortment {
    private final Shelves shelves;

    Assortment(Shelves shelves) {
        this.shelves = shelves;
    }

    /// One page of a category or a search, with facets if asked.
    public Listing list(Browsing browsing, ListingQuery query) {
        var shelf = shelves.of(browsing);
        query.category().ifPresent(category -> requireCategory(shelf, category));
        var wanted =
                new CatalogQuery(
                        browsing.locale(),
                        shelf.entitlement().tradable(),
                        query.category(),
                        query.text(),
                        query.attributes(),
                        Optional.empty(),
                        query.forgiving());
        var unpriced = shelf.catalog().find(wanted);
        var ranking = ranking(shelf, browsing, query, unpriced);
        var matches =
                query.hasPriceRange()
                        ? shelf.catalog().find(wanted.priced(within(ranking.orElseThrow(), query)))
                        : unpriced;
        var page = matches.page(order(query, ranking), query.cursor(), query.limit());
        return new Listing(
                new ItemPage(shelf, browsing).of(page.items()),
                matches.total(),
                query.facets() ? Optional.of(matches.facets()) : Optional.empty(),
                query.facets() ? ranking.flatMap(it -> range(it, browsing)) : Optional.empty(),
                matches.meant(),
                page.next());
    }

    private static void requireCategory(Shelf shelf, String category) {
        if (shelf.catalog().categories().find(category).isEmpty()) {
            throw Problem.missing("no-such-category", category);
        }
    }

    /// The order of prices, where the query needs it: to sort, to keep a range, or to show one.
    private static Optional<Ranking> ranking(
            Shelf shelf, Browsing browsing, ListingQuery query, Matches matches) {
        boolean sorted =
                switch (query.sort()) {
                    case PRICE, PRICE_DOWN -> true;
                    case RELEVANCE, NAME -> false;
                };
        if (!sorted && !query.hasPriceRange() && !query.facets()) {
            return Optional.empty();
        }
        var direction =
                query.sort() == ListingQuery.Sort.PRICE_DOWN
                        ? Direction.DESCENDING
                        : Direction.ASCENDING;
        return Optional.of(
                shelf.entitlement()
                        .sortedByPrice(matches.products(), browsing.currency(), direction));
    }

    private static EntrySet within(Ranking ranking, ListingQuery query) {
        long least = query.minimum().map(Money::hundredThousandths).orElse(0L);
        long most = query.maximum().map(Money::hundredThousandths).orElse(Long.MAX_VALUE);
        return EntrySet.of(
                IntStream.range(0, ranking.priced())
                        .filter(place ->
                                ranking.unitPrice(place) >= least
                                        && ranking.unitPrice(place) <= most)
                        .map(ranking::entry)
                        .toArray());
    }

    private static Optional<Listing.PriceRange> range(Ranking ranking, Browsing browsing) {
        if (ranking.priced() == 0) {
            return Optional.empty();
        }
        long first = ranking.unitPrice(0);
        long last = ranking.unitPrice(ranking.priced() - 1);
        var currency = browsing.currency();
        return Optional.of(
                new Listing.PriceRange(
                        new Money(Math.min(first, last), currency),
                        new Money(Math.max(first, last), currency)));
    }

    private static ProductOrder order(ListingQuery query, Optional<Ranking> ranking) {
        return switch (query.sort()) {
            case RELEVANCE -> ProductOrder.RELEVANCE;
            case NAME -> ProductOrder.NAME;
            case PRICE, PRICE_DOWN -> new ByPrice(ranking.orElseThrow());
        };
    }

    private record ByPrice(Ranking ranking) implements ProductOrder.Ranked {
        @Override
        public int size() {
            return ranking.size();
        }

        @Override
        public int entry(int place) {
            return ranking.entry(place);
        }
    }

    /// A product or SKU by its part number; a SKU leads to its product. What the shopper may not
    /// buy does not exist.
    public ProductView product(Browsing browsing, String partNumber) {
        var shelf = shelves.of(browsing);
        int entry =
                shelf.find(partNumber)
                        .filter(shelf.entitlement()::isTradable)
                        .orElseThrow(() -> Problem.missing("no-such-product", partNumber));
        return new ProductPage(shelf, browsing).of(shelf.catalog().snapshot().productOf(entry));
    }

    /// A price or a refusal for each item, in the order asked.
    public List<Quote> price(Browsing browsing, List<Quote.Asked> items, boolean explain) {
        var shelf = shelves.of(browsing);
        return items.stream().map(item -> quote(shelf, browsing, item, explain)).toList();
    }

    /// A price or a refusal for a kit.
    public KitQuote price(Browsing browsing, Kit kit, Quantity quantity, boolean explain) {
        var prices = new KitPrices(shelves.of(browsing).entitlement());
        var currency = browsing.currency();
        var why =
                explain
                        ? Optional.of(prices.explain(kit, quantity, currency))
                                .map(it -> browsing.staff() ? it : it.forBuyer())
                        : Optional.<KitExplanation>empty();
        return new KitQuote(kit, quantity, prices.decide(kit, quantity, currency), why);
    }

    /// The part numbers that may be built into kits around a base.
    public List<String> blocks(Browsing browsing, String base) {
        var shelf = shelves.of(browsing);
        return new KitPrices(shelf.entitlement())
                .blocks(base).stream().map(shelf.catalog().snapshot()::partNumber).toList();
    }

    private static Quote quote(Shelf shelf, Browsing browsing, Quote.Asked asked, boolean explain) {
        var entry = shelf.find(asked.partNumber());
        if (entry.isEmpty()) {
            return new Quote(
                    asked.partNumber(),
                    asked.quantity(),
                    unknown(browsing, asked),
                    Optional.empty(),
                    Optional.empty());
        }
        return quote(shelf, browsing, asked, explain, entry.get());
    }

    /// What is not in the catalogue is answered as what one may not buy, so that nobody can tell
    /// them apart.
    private static Decision unknown(Browsing browsing, Quote.Asked asked) {
        return new Refusal(
                Reason.NOT_ENTITLED,
                asked.partNumber(),
                asked.quantity(),
                browsing.currency(),
                Optional.empty());
    }

    private static Quote quote(
            Shelf shelf, Browsing browsing, Quote.Asked asked, boolean explain, int entry) {
        var currency = browsing.currency();
        var entitlement = shelf.entitlement();
        var decision = entitlement.decide(entry, asked.quantity(), currency);
        return new Quote(
                asked.partNumber(),
                asked.quantity(),
                decision,
                decision instanceof Offer
                        ? entitlement.standardPrice(entry, asked.quantity(), currency)
                        : Optional.empty(),
                explain
                        ? Optional.of(explain(shelf, browsing, entry, asked.quantity()))
                        : Optional.empty());
    }

    /// Why the price is what it is, as far as the one who asks may know (docs/rules.md §3.2.9).
    private static Explanation explain(
            Shelf shelf, Browsing browsing, int entry, Quantity quantity) {
        var whole = shelf.entitlement().explain(entry, quantity, browsing.currency());
        return browsing.staff() ? whole : whole.forBuyer();
    }
}
