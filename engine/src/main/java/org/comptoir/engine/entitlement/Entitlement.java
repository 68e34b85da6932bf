package org.comptoir.engine.entitlement;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.entitlement.Ranking.Direction;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// What one buyer may buy at one instant, at what price, and why; immutable, its compiled part
/// shared by all buyers with the same contracts and terms.
@SuppressWarnings("DoNotCallSuggester")
public final class Entitlement {
    private Entitlement() {}

    /// The catalogue whose entries it speaks of.
    public CatalogSnapshot catalog() {
        throw new UnsupportedOperationException("being written");
    }

    /// The instant asked about.
    public Instant at() {
        throw new UnsupportedOperationException("being written");
    }

    /// The contracts in use, earliest activated first.
    public List<EligibleContract> contracts() {
        throw new UnsupportedOperationException("being written");
    }

    /// The price of an entry at a quantity, or why there is none. A product with SKUs is refused:
    /// one of them must be chosen.
    public Decision decide(int entry, Quantity quantity, Currency currency) {
        throw new UnsupportedOperationException("being written");
    }

    /// The price shown in a listing: the lowest over the entry's tradable SKUs at their minimum
    /// quantity (trading.md §3.1.4).
    public Decision list(int entry, Currency currency) {
        throw new UnsupportedOperationException("being written");
    }

    /// Whether the entry may be bought at all, at some quantity and in some currency (trading.md
    /// §3.1.1); a product with SKUs, whether one of them may.
    public boolean isTradable(int entry) {
        throw new UnsupportedOperationException("being written");
    }

    /// Every tradable entry, products with a tradable SKU included; computed once and kept.
    public EntrySet tradable() {
        throw new UnsupportedOperationException("being written");
    }

    /// The instant up to which [#tradable] stays what it is, the contracts being the same.
    public Instant tradableUntil() {
        throw new UnsupportedOperationException("being written");
    }

    /// As [#decide] for the first `count` of these entries and quantities (in 10⁻⁵), without
    /// allocation.
    public void price(
            int[] entries, long[] quantities, int count, Currency currency, PricePage page) {
        throw new UnsupportedOperationException("being written");
    }

    /// As [#list] for the first `count` of these entries, without allocation.
    public void list(int[] entries, int count, Currency currency, PricePage page) {
        throw new UnsupportedOperationException("being written");
    }

    /// These entries (products, for a listing) in the order of their listing prices.
    public Ranking sortedByPrice(EntrySet entries, Currency currency, Direction direction) {
        throw new UnsupportedOperationException("being written");
    }

    /// The prices of an entry by quantity, under each contract in use that trades it.
    public List<ContractTiers> tiers(int entry, Currency currency) {
        throw new UnsupportedOperationException("being written");
    }

    /// The store's standard list price at that quantity, before any contract, if there is one: what
    /// savings are measured against.
    public Optional<Money> standardPrice(int entry, Quantity quantity, Currency currency) {
        throw new UnsupportedOperationException("being written");
    }

    /// Why the answer is what it is, for business users; [Explanation#forBuyer] for the buyer.
    public Explanation explain(int entry, Quantity quantity, Currency currency) {
        throw new UnsupportedOperationException("being written");
    }
}
