package org.comptoir.engine.entitlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.deal.Accounts;
import org.comptoir.engine.entitlement.deal.CompiledContract;
import org.comptoir.engine.entitlement.deal.Contracts;
import org.comptoir.engine.entitlement.deal.Deals;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.StoreRules;

/// All contracts and accounts that count in one store, compiled and immutable; a change makes a new
/// book that shares everything else.
///
/// Contracts that other stores lend (docs/rules.md §6) are in the book too. Finding a buyer's
/// contracts does not depend on how many there are.
public final class ContractBook {
    private final StoreRules rules;
    private final Deals deals;
    private final Accounts accounts;
    private final Contracts contracts;
    private final Assortments assortments;

    private ContractBook(
            StoreRules rules,
            Deals deals,
            Accounts accounts,
            Contracts contracts,
            Assortments assortments) {
        this.rules = rules;
        this.deals = deals;
        this.accounts = accounts;
        this.contracts = contracts;
        this.assortments = assortments;
    }

    /// Compiles a book.
    public static ContractBook of(
            CatalogSnapshot catalog,
            StoreRules rules,
            Collection<AccountTerms> accounts,
            Collection<ContractTerms> contracts) {
        var deals = new Deals(catalog);
        return new ContractBook(
                rules,
                deals,
                Accounts.of(accounts),
                Contracts.of(contracts.stream().map(deals::compile).toList()),
                new Assortments(catalog, rules));
    }

    /// The catalogue it was compiled against.
    public CatalogSnapshot catalog() {
        return deals.catalog();
    }

    /// What the store sets about prices.
    public StoreRules rules() {
        return rules;
    }

    /// The same contracts against another catalogue.
    public ContractBook on(CatalogSnapshot catalog) {
        return of(catalog, rules, accounts(), contracts());
    }

    /// The same contracts under other rules.
    public ContractBook under(StoreRules rules) {
        return new ContractBook(
                rules, deals, accounts, contracts, new Assortments(catalog(), rules));
    }

    /// The same contracts beside this book, so that what is only supposed of them leaves nothing
    /// behind in it.
    public ContractBook aside() {
        return new ContractBook(
                rules,
                new Deals(catalog()),
                accounts,
                contracts,
                new Assortments(catalog(), rules));
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
        var changed = contracts;
        for (var key : removed) {
            changed = changed.without(key);
        }
        for (var contract : added) {
            changed = changed.with(deals.compile(contract));
        }
        deals.forgetAllBut(changed);
        return new ContractBook(rules, deals, accounts, changed, assortments);
    }

    /// With this account, in place of the one of the same key if there is one.
    public ContractBook with(AccountTerms account) {
        return new ContractBook(rules, deals, accounts.with(account), contracts, assortments);
    }

    /// Without the account of that key; its contracts are no longer usable.
    public ContractBook withoutAccount(UUID account) {
        return new ContractBook(rules, deals, accounts.without(account), contracts, assortments);
    }

    /// The version of that key, if the book holds it.
    public Optional<ContractTerms> contract(UUID key) {
        return contracts.get(key).map(CompiledContract::terms);
    }

    /// Every version the book holds.
    public List<ContractTerms> contracts() {
        return contracts.all().map(CompiledContract::terms).toList();
    }

    /// Every account the book holds.
    public List<AccountTerms> accounts() {
        return accounts.all().toList();
    }

    /// The accounts whose holder is the buyer’s organization or one above it.
    public List<AccountTerms> accountsOf(Buyer buyer) {
        return accounts.of(buyer).toList();
    }

    /// The contracts the buyer may choose among, earliest activated first (docs/rules.md §2.3,
    /// §3.2.8).
    public List<EligibleContract> eligible(Buyer buyer, Instant at) {
        var eligibility = new Eligibility(rules, accounts, contracts, buyer, at);
        return eligibility.contracts().stream().map(eligibility::describe).toList();
    }

    /// What the buyer may buy at that instant, under all his contracts.
    public Entitlement entitlementOf(Buyer buyer, Instant at) {
        return entitlementOf(buyer, at, Set.of());
    }

    /// What the buyer may buy at that instant under the chosen contracts, by key; none chosen means
    /// all. A chosen contract that is not eligible is passed over, so that a dead choice sells
    /// nothing.
    public Entitlement entitlementOf(Buyer buyer, Instant at, Set<UUID> chosen) {
        var eligibility = new Eligibility(rules, accounts, contracts, buyer, at);
        var keys = new ArrayList<Closure.Key>();
        for (var contract : eligibility.contracts()) {
            if (chosen.isEmpty() || chosen.contains(contract.terms().key())) {
                keys.add(eligibility.closureOf(contract));
            }
        }
        var basis = List.copyOf(keys);
        return new Entitlement(eligibility, Set.copyOf(chosen), basis, assortments.of(basis));
    }
}
