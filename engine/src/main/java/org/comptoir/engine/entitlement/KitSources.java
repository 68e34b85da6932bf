package org.comptoir.engine.entitlement;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.Codes;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.entitlement.Closure.KitUse;
import org.comptoir.engine.entitlement.deal.KitBlocks;
import org.comptoir.engine.money.Quantity;

/// What the contracts in use at one instant, and the store, say of configured kits (docs/rules.md
/// §3.2.10).
public final class KitSources {
    private final Assortment assortment;
    private final long at;

    KitSources(Assortment assortment, long at) {
        this.assortment = assortment;
        this.at = at;
    }

    /// The configurations around a base, in the order in which equal prices are preferred
    /// (docs/rules.md §3.2.5), the contract's activation and the term's sequence aside.
    public List<KitSource> of(int base) {
        int product = assortment.catalog().productOf(base);
        return IntStream.range(0, assortment.size())
                .mapToObj(assortment::closure)
                .flatMap(closure ->
                        closure.kits(base, product)
                                .map(it -> new KitSource(assortment, closure, it, at)))
                .toList();
    }

    /// The offer of the store's standard list for an entry at that quantity.
    public Optional<OfferRow> standardOffer(int entry, Quantity quantity, Currency currency) {
        var catalog = assortment.catalog();
        var offers = catalog.standardList().offers();
        int owner = offers.owner(entry, catalog.productOf(entry), at);
        int row = offers.find(owner, quantity.hundredThousandths(), Codes.of(currency), at);
        return row < 0 ? Optional.empty() : Optional.of(offers.row(row, catalog));
    }

    /// Whether the store sells in the currency at all.
    public boolean sells(Currency currency) {
        return assortment.sells(Codes.of(currency));
    }

    /// The number of decimals of a unit price in this currency.
    public int scale(Currency currency) {
        return assortment.rules().scale(currency);
    }

    /// What one contract in use says of kits around a base: one configuration of one of its terms
    /// (docs/rules.md §3.2.10).
    public static final class KitSource {
        private final Assortment assortment;
        private final Closure closure;
        private final KitUse use;
        private final long at;

        private KitSource(Assortment assortment, Closure closure, KitUse use, long at) {
            this.assortment = assortment;
            this.closure = closure;
            this.use = use;
            this.at = at;
        }

        /// The contract bought under.
        public ContractLabel contract() {
            return closure.label();
        }

        /// When that contract was activated: the earlier wins a tie.
        public Instant activatedAt() {
            return closure.terms().activatedAt();
        }

        /// The term, of that contract or of one it refers to.
        public TermLabel term() {
            return TermLabel.of(use.holder(), use.term());
        }

        /// What may be built in.
        public KitBlocks blocks() {
            return use.blocks();
        }

        /// Whether the entry may be bought under this contract (docs/rules.md §3.1.1, §3.1.3).
        public boolean trades(int entry) {
            return assortment.trades(closure, entry, at)
                    && (closure.isDefault() || assortment.customersOpen(entry, at));
        }
    }
}
