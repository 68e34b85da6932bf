package org.comptoir.engine.entitlement;

import java.util.Currency;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// A reusable page of answers, filled in place by [Entitlement#price] and [Entitlement#list]
/// without allocation.
///
/// Numbers are in 10⁻⁵. One page serves one thread at a time and grows to the largest request.
public final class PricePage {
    private Currency currency = Currency.getInstance("EUR");
    private int size;
    private long[] prices;
    private long[] quantities;
    private long[] bounds;
    private int[] entries;
    private int[] sold;
    private boolean[] priced;
    private Reason[] reasons;
    private int[] contracts;

    /// Keeps what was only read to have it near; see [Assortment#readAhead].
    long readAhead;

    final Quote quote = new Quote();
    final Quote scratch = new Quote();

    /// A page for so many answers.
    public PricePage(int capacity) {
        prices = new long[capacity];
        quantities = new long[capacity];
        bounds = new long[capacity];
        entries = new int[capacity];
        sold = new int[capacity];
        priced = new boolean[capacity];
        reasons = new Reason[capacity];
        contracts = new int[capacity];
    }

    void begin(int size, Currency currency) {
        if (size > prices.length) {
            var larger = new PricePage(size);
            prices = larger.prices;
            quantities = larger.quantities;
            bounds = larger.bounds;
            entries = larger.entries;
            sold = larger.sold;
            priced = larger.priced;
            reasons = larger.reasons;
            contracts = larger.contracts;
        }
        this.size = size;
        this.currency = currency;
    }

    void put(int place, int entry, Quote answer) {
        entries[place] = entry;
        sold[place] = answer.entry;
        quantities[place] = answer.quantity;
        priced[place] = answer.priced;
        reasons[place] = answer.reason;
        prices[place] = answer.price;
        contracts[place] = answer.closure;
        bounds[place] = answer.bound;
    }

    /// How many answers there are.
    public int size() {
        return size;
    }

    /// The currency asked for.
    public Currency currency() {
        return currency;
    }

    /// The entry of an answer; in a listing, of several SKUs the one that gives the price.
    public int entry(int place) {
        return entries[place];
    }

    /// What would be bought: in a listing the SKU that gives the price, else the entry itself.
    public int sold(int place) {
        return sold[place];
    }

    /// Whether there is a price.
    public boolean isPriced(int place) {
        return priced[place];
    }

    /// The unit price in 10⁻⁵, where there is one.
    public long unitPrice(int place) {
        requirePriced(place);
        return prices[place];
    }

    /// The unit price, where there is one.
    public Money price(int place) {
        return new Money(unitPrice(place), currency);
    }

    /// The quantity the price is for, in 10⁻⁵: the one asked, or the minimum in a listing.
    public long quantity(int place) {
        return quantities[place];
    }

    /// Why there is no price, where there is none.
    public Reason reason(int place) {
        if (isPriced(place)) {
            throw new IllegalStateException("Answer %d has a price".formatted(place));
        }
        return reasons[place];
    }

    /// The nearest quantity that has a price, in 10⁻⁵, where quantity is the reason; else 0.
    public long bound(int place) {
        return bounds[place];
    }

    /// The place, in [Entitlement#contracts], of the contract that gives the price.
    public int contract(int place) {
        requirePriced(place);
        return contracts[place];
    }

    /// The answer's quantity.
    public Quantity quantityOf(int place) {
        return new Quantity(quantities[place]);
    }

    private void requirePriced(int place) {
        if (!isPriced(place)) {
            throw new IllegalStateException("Answer %d has no price".formatted(place));
        }
    }
}
