package org.comptoir.engine.entitlement;

import java.util.List;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.Codes;
import org.comptoir.engine.catalog.OfferTable;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.engine.entitlement.terms.StoreRules.Combination;
import org.comptoir.engine.money.Quantity;

/// The closures a buyer uses at once, shared by all buyers who use the same ones (docs/rules.md
/// §3.1.3, §3.2.5).
final class Assortment {
    private final CatalogSnapshot catalog;
    private final StoreRules rules;
    private final Closure[] closures;
    private final boolean[] currencies;
    private final boolean listPrecedenceFirst;
    private final boolean everyContract;
    private final Tradables tradables;
    private final OfferTable[] longLists;

    /// Takes the closures in the published order of their contracts.
    Assortment(CatalogSnapshot catalog, StoreRules rules, List<Closure> closures) {
        this.catalog = catalog;
        this.rules = rules;
        this.closures = closures.toArray(Closure[]::new);
        this.listPrecedenceFirst = rules.listPrecedenceFirst();
        this.everyContract = rules.combination() == Combination.AND;
        currencies = new boolean[Codes.currencies()];
        rules.currencies().forEach(it -> currencies[Codes.of(it)] = true);
        tradables = new Tradables(this);
        longLists =
                closures.stream()
                        .flatMap(Closure::offers)
                        .filter(it -> !it.isSparse())
                        .distinct()
                        .toArray(OfferTable[]::new);
    }

    /// Reads ahead what pricing these entries will read; see [CatalogSnapshot#readAhead].
    long readAhead(int[] entries, int count) {
        long read = catalog.readAhead(entries, count);
        for (var each : longLists) {
            read += each.readAhead(entries, count);
        }
        return read;
    }

    Tradables tradables() {
        return tradables;
    }

    CatalogSnapshot catalog() {
        return catalog;
    }

    StoreRules rules() {
        return rules;
    }

    int size() {
        return closures.length;
    }

    Closure closure(int place) {
        return closures[place];
    }

    /// Whether the closure itself trades the entry (docs/rules.md §3.1.1).
    boolean trades(Closure closure, int entry, long at) {
        return closure.trades(entry, catalog.productOf(entry), at, currencies);
    }

    /// Whether the customer's own contracts may be used for the entry: under AND, only if all of
    /// them trade it (docs/rules.md §3.1.3).
    boolean customersOpen(int entry, long at) {
        if (everyContract) {
            for (var closure : closures) {
                if (!closure.isDefault() && !trades(closure, entry, at)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether the entry itself, a SKU or a product without SKUs, is tradable.
    boolean isTradable(int entry, long at) {
        boolean open = customersOpen(entry, at);
        for (var closure : closures) {
            if ((open || closure.isDefault()) && trades(closure, entry, at)) {
                return true;
            }
        }
        return false;
    }

    /// Answers the quote about a SKU or a product without SKUs.
    void price(Quote quote) {
        boolean open = customersOpen(quote.entry, quote.at);
        for (int place = 0; place < closures.length && sells(quote.currency); place++) {
            if (open || closures[place].isDefault()) {
                price(quote, place);
            }
        }
        if (!quote.priced) {
            refuse(quote, open);
        }
    }

    /// Whether the store sells in the currency at all.
    boolean sells(int currency) {
        return currency >= 0 && currencies[currency];
    }

    /// Takes what one closure offers into the quote, where it is better.
    void price(Quote quote, int place) {
        var closure = closures[place];
        if (!closure.admits(quote.entry)) {
            return;
        }
        for (int list = 0; list < closure.lists(); list++) {
            if (closure.list(list).quote(quote) && (!quote.priced || beats(quote, place, list))) {
                quote.take(place, list);
            }
        }
    }

    /// Whether the candidate beats the best so far: by list where the store says so, then by price,
    /// then by the published order (docs/rules.md §3.2.5).
    private boolean beats(Quote quote, int place, int list) {
        var closure = closures[place];
        var best = closures[quote.closure];
        if (listPrecedenceFirst) {
            int order =
                    Double.compare(
                            closure.list(list).list().precedence(),
                            best.list(quote.list).list().precedence());
            if (order != 0) {
                return order > 0;
            }
        }
        if (quote.candidatePrice != quote.price) {
            return quote.candidatePrice < quote.price;
        }
        boolean sameContract = place == quote.closure;
        if (sameContract || closure.terms().activatedAt().equals(best.terms().activatedAt())) {
            return winsTie(quote, sameContract, closure.list(list), best.list(quote.list));
        }
        return place < quote.closure;
    }

    private static boolean winsTie(
            Quote quote, boolean sameContract, ListUse candidate, ListUse best) {
        var term = candidate.term(quote.candidateTerm);
        var other = best.term(quote.term);
        if (term.term().sequence() != other.term().sequence()) {
            return term.term().sequence() < other.term().sequence();
        }
        int byName = candidate.list().name().compareTo(best.list().name());
        return byName < 0
                || (byName == 0 && sameContract && TermUse.ORDER.compare(term, other) < 0);
    }

    private void refuse(Quote quote, boolean open) {
        for (var closure : closures) {
            if ((open || closure.isDefault()) && trades(closure, quote.entry, quote.at)) {
                quote.refuse(Reason.NO_PRICE_IN_CURRENCY, 0);
                noteBounds(quote, closure);
            }
        }
    }

    private void noteBounds(Quote quote, Closure closure) {
        for (int list = 0; list < closure.lists() && sells(quote.currency); list++) {
            closure.list(list).noteBounds(quote);
        }
    }

    /// Adds the quantities at which the price under one closure may change.
    void addSteps(Quote quote, int place, Steps steps) {
        for (int list = 0; list < closures[place].lists(); list++) {
            closures[place].list(list).addSteps(quote, steps);
        }
    }

    /// Answers the quote about a listing: the lowest price of the tradable SKUs at their minimum
    /// quantity (docs/rules.md §3.1.4).
    void list(int entry, Quote answer, Quote scratch) {
        int skus = catalog.skuCount(entry);
        answer.ask(entry, catalog.productOf(entry), Quantity.ONE.hundredThousandths());
        if (skus == 0) {
            atMinimum(answer);
            return;
        }
        for (int sku = entry + 1; sku <= entry + skus; sku++) {
            scratch.ask(sku, entry, Quantity.ONE.hundredThousandths());
            atMinimum(scratch);
            boolean tie = scratch.priced && answer.priced && scratch.price == answer.price;
            answer.keepLower(scratch, tie && isNamedBefore(sku, answer.entry));
        }
    }

    private boolean isNamedBefore(int sku, int other) {
        return catalog.partNumber(sku).compareTo(catalog.partNumber(other)) < 0;
    }

    private void atMinimum(Quote quote) {
        price(quote);
        if (quote.reason == Reason.BELOW_MINIMUM_QUANTITY) {
            quote.ask(quote.entry, quote.product, quote.bound);
            price(quote);
        }
    }
}
