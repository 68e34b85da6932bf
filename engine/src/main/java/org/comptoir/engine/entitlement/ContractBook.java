package org.comptoir.engine.entitlement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.StoreRules;

/// All contracts and accounts that count in one store, compiled and immutable; a change makes a new
/// book that shares everything else.
///
/// Contracts that other stores lend (trading.md §6) are in the book too. Finding a buyer's
/// contracts does not depend on how many there are.
@SuppressWarnings("DoNotCallSuggester")
public final class ContractBook {
    private ContractBook() {}

    /// Compiles a book.
    public static ContractBook of(
            CatalogSnapshot catalog,
            StoreRules rules,
            Collection<AccountTerms> accounts,
            Collection<ContractTerms> contracts) {
        throw new UnsupportedOperationException("being written");
    }

    /// The catalogue it was compiled against.
    public CatalogSnapshot catalog() {
        throw new UnsupportedOperationException("being written");
    }

    /// What the store sets about prices.
    public StoreRules rules() {
        throw new UnsupportedOperationException("being written");
    }

    /// The same contracts against another catalogue.
    public ContractBook on(CatalogSnapshot catalog) {
        throw new UnsupportedOperationException("being written");
    }

    /// The same contracts under other rules.
    public ContractBook under(StoreRules rules) {
        throw new UnsupportedOperationException("being written");
    }

    /// With this version of a contract, in place of the one of the same key if there is one.
    public ContractBook with(ContractTerms contract) {
        return replace(List.of(), List.of(contract));
    }

    /// Without the version of that key.
    public ContractBook without(UUID contract) {
        return replace(List.of(contract), List.of());
    }

    /// Without some versions and with others, in one step: a deployment closes one and opens
    /// another.
    public ContractBook replace(Collection<UUID> removed, Collection<ContractTerms> added) {
        throw new UnsupportedOperationException("being written");
    }

    /// With this account, in place of the one of the same key if there is one.
    public ContractBook with(AccountTerms account) {
        throw new UnsupportedOperationException("being written");
    }

    /// Without the account of that key; its contracts are no longer usable.
    public ContractBook withoutAccount(UUID account) {
        throw new UnsupportedOperationException("being written");
    }

    /// The contracts the buyer may choose among, earliest activated first (trading.md §2.3,
    /// §3.2.8).
    public List<EligibleContract> eligible(Buyer buyer, Instant at) {
        throw new UnsupportedOperationException("being written");
    }

    /// What the buyer may buy at that instant, under all his contracts.
    public Entitlement entitlementOf(Buyer buyer, Instant at) {
        return entitlementOf(buyer, at, Set.of());
    }

    /// What the buyer may buy at that instant under the chosen contracts, by key; none chosen means
    /// all. A chosen contract that is not eligible is passed over, so that a dead choice sells
    /// nothing.
    public Entitlement entitlementOf(Buyer buyer, Instant at, Set<UUID> chosen) {
        throw new UnsupportedOperationException("being written");
    }
}
