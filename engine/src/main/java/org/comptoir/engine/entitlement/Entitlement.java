package org.comptoir.engine.entitlement;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.Codes;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.entitlement.Ranking.Direction;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// What one buyer may buy at one instant, at what price, and why; immutable, its compiled part
/// shared by all buyers with the same contracts and terms.
public final class Entitlement {
    private final Eligibility eligibility;
    private final Set<UUID> chosen;
    private final List<Closure.Key> basis;
    private final Assortment assortment;
    private final long at;

    Entitlement(
            Eligibility eligibility,
            Set<UUID> chosen,
            List<Closure.Key> basis,
            Assortment assortment) {
        this.eligibility = eligibility;
        this.chosen = chosen;
        this.basis = basis;
        this.assortment = assortment;
        this.at = Codes.asked(eligibility.at());
    }

    /// The catalogue whose entries it speaks of.
    public CatalogSnapshot catalog() {
        return assortment.catalog();
    }

    /// The instant asked about.
    public Instant at() {
        return eligibility.at();
    }

    /// The contracts in use, earliest activated first.
    public List<EligibleContract> contracts() {
        return IntStream.range(0, assortment.size())
                .mapToObj(it -> eligibility.describe(assortment.closure(it).contract()))
                .toList();
    }

    /// Equal for two entitlements exactly when the same contracts and terms count in both.
    public Object basis() {
        return basis;
    }

    /// The price of an entry at a quantity, or why there is none. A product with SKUs is refused:
    /// one of them must be chosen.
    public Decision decide(int entry, Quantity quantity, Currency currency) {
        var quote = newQuote(currency);
        price(entry, quantity.hundredThousandths(), quote);
        return decision(quote, entry, currency);
    }

    /// The price shown in a listing: the lowest over the entry's tradable SKUs at their minimum
    /// quantity (docs/rules.md §3.1.4).
    public Decision list(int entry, Currency currency) {
        var quote = newQuote(currency);
        assortment.list(entry, quote, newQuote(currency));
        return decision(quote, entry, currency);
    }

    /// Whether the entry may be bought at all, at some quantity and in some currency (docs/rules.md
    /// §3.1.1); a product with SKUs, whether one of them may.
    public boolean isTradable(int entry) {
        int skus = catalog().skuCount(entry);
        for (int sku = skus == 0 ? entry : entry + 1; sku <= entry + skus; sku++) {
            if (assortment.isTradable(sku, at)) {
                return true;
            }
        }
        return false;
    }

    /// Every tradable entry, products with a tradable SKU included; computed once and kept.
    public EntrySet tradable() {
        return assortment.tradables().at(at).entries();
    }

    /// The instant up to which [#tradable] stays what it is, the contracts and their terms being
    /// the same.
    public Instant tradableUntil() {
        long until = assortment.tradables().at(at).until();
        return until == Long.MAX_VALUE ? Instant.MAX : Codes.instant(until);
    }

    /// As [#decide] for the first `count` of these entries and quantities (in 10⁻⁵), without
    /// allocation.
    public void price(
            int[] entries, long[] quantities, int count, Currency currency, PricePage page) {
        page.begin(count, currency);
        page.readAhead = assortment.readAhead(entries, count);
        var quote = in(currency, page.quote);
        for (int place = 0; place < count; place++) {
            price(entries[place], quantities[place], quote);
            page.put(place, entries[place], quote);
        }
    }

    /// As [#list] for the first `count` of these entries, without allocation.
    public void list(int[] entries, int count, Currency currency, PricePage page) {
        page.begin(count, currency);
        page.readAhead = assortment.readAhead(entries, count);
        var quote = in(currency, page.quote);
        var scratch = in(currency, page.scratch);
        for (int place = 0; place < count; place++) {
            assortment.list(entries[place], quote, scratch);
            page.put(place, quote.entry, quote);
        }
    }

    /// These entries (products, for a listing) in the order of their listing prices.
    public Ranking sortedByPrice(EntrySet entries, Currency currency, Direction direction) {
        var quote = newQuote(currency);
        var scratch = newQuote(currency);
        var ranker = new Ranker(entries.size());
        for (int entry : entries.toArray()) {
            assortment.list(entry, quote, scratch);
            if (quote.priced) {
                ranker.priced(entry, quote.price);
            } else {
                ranker.unpriced(entry);
            }
        }
        return ranker.rank(direction);
    }

    /// The prices of a SKU, or of a product without SKUs, by quantity, under each contract in use
    /// that trades it.
    public List<ContractTiers> tiers(int entry, Currency currency) {
        return new Tiers(this, assortment, newQuote(currency), currency).of(entry);
    }

    /// Adds the quantities from which the price of a SKU, or of a product without SKUs, may change.
    public void addSteps(int entry, Steps steps) {
        var quote = steps.quote;
        quote.in(0, 0, at);
        quote.ask(entry, catalog().productOf(entry), 0);
        for (int place = 0; place < assortment.size(); place++) {
            assortment.addSteps(quote, place, steps);
        }
    }

    /// The price the buyer gets by quantity, whichever contract in use gives it.
    public List<ContractTiers.Tier> bestTiers(int entry, Currency currency) {
        return new Tiers(this, assortment, newQuote(currency), currency).best(entry);
    }

    /// The store's standard list price at that quantity, before any contract, if there is one: what
    /// savings are measured against.
    public Optional<Money> standardPrice(int entry, Quantity quantity, Currency currency) {
        var offers = catalog().standardList().offers();
        int owner = offers.owner(entry, catalog().productOf(entry), at);
        int row = offers.find(owner, quantity.hundredThousandths(), Codes.of(currency), at);
        return row < 0 ? Optional.empty() : Optional.of(new Money(offers.amount(row), currency));
    }

    /// What the contracts in use say of configured kits.
    public KitSources kits() {
        return new KitSources(assortment, at);
    }

    /// Why the answer is what it is, for business users; [Explanation#forBuyer] for the buyer.
    public Explanation explain(int entry, Quantity quantity, Currency currency) {
        var quote = newQuote(currency);
        price(entry, quantity.hundredThousandths(), quote);
        return new Explainer(this, eligibility, chosen, assortment).explain(entry, quote, currency);
    }

    private void price(int entry, long quantity, Quote quote) {
        quote.ask(entry, catalog().productOf(entry), quantity);
        if (catalog().isSellable(entry)) {
            assortment.price(quote);
        } else if (isTradable(entry)) {
            quote.refuse(Reason.CHOOSE_A_SKU, 0);
        }
    }

    Quote newQuote(Currency currency) {
        return in(currency, new Quote());
    }

    private Quote in(Currency currency, Quote quote) {
        quote.in(Codes.of(currency), assortment.rules().scale(currency), at);
        return quote;
    }

    Decision decision(Quote quote, int asked, Currency currency) {
        return quote.priced ? offer(quote, currency) : refusal(quote, asked, currency);
    }

    Offer offer(Quote quote, Currency currency) {
        var closure = assortment.closure(quote.closure);
        var list = closure.list(quote.list);
        return new Offer(
                catalog().partNumber(quote.entry),
                new Quantity(quote.quantity),
                new Money(quote.price, currency),
                closure.label(),
                list.term(quote.term).label(),
                list.list().name(),
                list.list().offers().row(quote.row, catalog()),
                new Percentage(quote.adjustment));
    }

    private Refusal refusal(Quote quote, int asked, Currency currency) {
        var bound =
                switch (quote.reason) {
                    case BELOW_MINIMUM_QUANTITY, ABOVE_MAXIMUM_QUANTITY ->
                            Optional.of(new Quantity(quote.bound));
                    case NOT_ENTITLED, CHOOSE_A_SKU, NO_PRICE_IN_CURRENCY ->
                            Optional.<Quantity>empty();
                };
        return new Refusal(
                quote.reason,
                catalog().partNumber(asked),
                new Quantity(quote.quantity),
                currency,
                bound);
    }
}
