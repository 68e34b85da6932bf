package org.comptoir.trading.book;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.book.BookChange.At;
import org.comptoir.trading.content.ContractUsage;

/// All that sells in one store at one moment; immutable, a change makes a new book.
///
/// `engine` answers who may buy what. The rest is what orders need besides: the contracts and
/// accounts with their other terms, by id and family, and the row versions they were compiled from.
public record StoreBook(
        Store store,
        ContractBook engine,
        Map<ContractId, CompiledContract> contracts,
        Map<AccountId, CompiledAccount> accounts,
        Map<FamilyKey, List<CompiledContract>> families,
        Map<UUID, Integer> versions) {

    static StoreBook of(
            Store store,
            CatalogSnapshot catalog,
            Map<ContractId, CompiledContract> contracts,
            Map<AccountId, CompiledAccount> accounts,
            Map<UUID, Integer> versions) {
        var rules = rules(store, contracts.values());
        var engine =
                ContractBook.of(
                        catalog, rules, terms(accounts.values()), terms(rules, contracts.values()));
        return new StoreBook(
                store, engine, contracts, accounts, families(contracts.values()), versions);
    }

    /// The book after a change, which is passed over where the book is newer.
    StoreBook with(BookChange change) {
        return after(change.since(versions));
    }

    /// The book with these contracts and accounts in place of what it has of them.
    StoreBook after(BookChange newer) {
        var nextContracts = applied(contracts, newer.contracts());
        var nextAccounts = applied(accounts, newer.accounts());
        var nextVersions = new HashMap<>(versions);
        newer.contracts().forEach((id, at) -> nextVersions.put(id.value(), at.version()));
        newer.accounts().forEach((id, at) -> nextVersions.put(id.value(), at.version()));
        var rules = rules(store, nextContracts.values());
        if (!rules.equals(engine.rules())) {
            return of(store, engine.catalog(), nextContracts, nextAccounts, nextVersions);
        }
        return new StoreBook(
                store,
                changed(newer, rules),
                nextContracts,
                nextAccounts,
                families(nextContracts.values()),
                nextVersions);
    }

    private ContractBook changed(BookChange change, StoreRules rules) {
        var next = engine;
        for (var account : change.accounts().entrySet()) {
            var terms = account.getValue().value().map(CompiledAccount::terms);
            next =
                    terms.isPresent()
                            ? next.with(terms.get())
                            : next.withoutAccount(account.getKey().value());
        }
        var present = change.contracts().values().stream().flatMap(at -> at.value().stream());
        var keys = change.contracts().keySet().stream().map(ContractId::value).toList();
        return next.replace(keys, terms(rules, present.toList()));
    }

    private static <K, T> Map<K, T> applied(Map<K, T> values, Map<K, At<T>> changes) {
        var applied = new HashMap<>(values);
        changes.forEach((key, at) -> {
            applied.remove(key);
            at.value().ifPresent(value -> applied.put(key, value));
        });
        return applied;
    }

    /// The book as it would be with these contracts as given, or without those of which nothing is
    /// given. Ask it of a book that stands [#aside].
    public StoreBook supposing(Map<ContractId, Optional<CompiledContract>> supposed) {
        var next = new HashMap<>(contracts);
        supposed.forEach((id, contract) -> {
            next.remove(id);
            contract.ifPresent(it -> next.put(id, it));
        });
        var rules = rules(store, next.values());
        var given = supposed.values().stream().flatMap(Optional::stream).toList();
        var keys = supposed.keySet().stream().map(ContractId::value).toList();
        var beside = rules.equals(engine.rules()) ? engine : engine.under(rules);
        return new StoreBook(
                store,
                beside.replace(keys, terms(rules, given)),
                Map.copyOf(next),
                accounts,
                families(next.values()),
                versions);
    }

    /// The same book beside this one: what is supposed of it leaves nothing behind here.
    public StoreBook aside() {
        return new StoreBook(store, engine.aside(), contracts, accounts, families, versions);
    }

    /// The same contracts against another catalogue.
    StoreBook on(CatalogSnapshot catalog) {
        return new StoreBook(store, engine.on(catalog), contracts, accounts, families, versions);
    }

    /// The same contracts in a store that has changed.
    StoreBook in(Store changed) {
        var rules = rules(changed, contracts.values());
        return rules.defaultContract().equals(engine.rules().defaultContract())
                ? new StoreBook(
                        changed, engine.under(rules), contracts, accounts, families, versions)
                : of(changed, engine.catalog(), contracts, accounts, versions);
    }

    private static StoreRules rules(Store store, Collection<CompiledContract> contracts) {
        return new StoreRules(
                store.currencies(),
                store.unitPriceScale(),
                switch (store.combination()) {
                    case ANY -> StoreRules.Combination.OR;
                    case ALL -> StoreRules.Combination.AND;
                },
                store.listPrecedence(),
                contracts.stream()
                        .filter(it -> it.contract().usage() == ContractUsage.DEFAULT)
                        .filter(it -> isNamedBy(store, it.contract().family()))
                        .max(Comparator.comparing(it -> it.terms().activatedAt()))
                        .map(it -> it.contract().family()));
    }

    private static boolean isNamedBy(Store store, FamilyKey family) {
        return store.defaultContract().filter(family.name()::equals).isPresent()
                && store.owner().value().equals(family.owner());
    }

    /// A default contract serves everybody, so only the family that the store has chosen sells.
    private static List<ContractTerms> terms(
            StoreRules rules, Collection<CompiledContract> contracts) {
        return contracts.stream()
                .filter(it ->
                        it.contract().usage() != ContractUsage.DEFAULT
                                || rules.defaultContract()
                                        .filter(it.contract().family()::equals)
                                        .isPresent())
                .map(CompiledContract::terms)
                .toList();
    }

    private static List<org.comptoir.engine.entitlement.terms.AccountTerms> terms(
            Collection<CompiledAccount> accounts) {
        return accounts.stream().map(CompiledAccount::terms).toList();
    }

    private static Map<FamilyKey, List<CompiledContract>> families(
            Collection<CompiledContract> contracts) {
        return contracts.stream().collect(Collectors.groupingBy(it -> it.contract().family()));
    }

    /// The contract, if one may buy under it at that instant.
    public Optional<CompiledContract> usable(ContractId id, Instant at) {
        return Optional.ofNullable(contracts.get(id)).filter(it -> isUsable(it, at));
    }

    private boolean isUsable(CompiledContract compiled, Instant at) {
        return compiled.contract().isUsable(at)
                && compiled.contract().account().map(this::isActive).orElse(true);
    }

    private boolean isActive(AccountId id) {
        var account = accounts.get(id);
        return account != null && account.account().isActive();
    }

    /// The contract itself, then all that lend it terms at that instant, the nearest first.
    public List<CompiledContract> closure(CompiledContract contract, Instant at) {
        return closure(List.of(contract), at);
    }

    /// All that lend terms at that instant to whoever refers to these families.
    public List<CompiledContract> lenders(List<FamilyKey> referred, Instant at) {
        var nearest = referred.stream().flatMap(family -> lender(family, at).stream()).toList();
        return closure(nearest, at);
    }

    private List<CompiledContract> closure(List<CompiledContract> first, Instant at) {
        var closure = new ArrayList<CompiledContract>();
        var seen = new HashSet<FamilyKey>();
        var next = new ArrayDeque<>(first);
        while (!next.isEmpty()) {
            var one = next.removeFirst();
            if (seen.add(one.contract().family())) {
                closure.add(one);
                one.references().forEach(family -> lender(family, at).ifPresent(next::addLast));
            }
        }
        return closure;
    }

    private Optional<CompiledContract> lender(FamilyKey family, Instant at) {
        return families.getOrDefault(family, List.of()).stream()
                .filter(it -> isUsable(it, at))
                .max(Comparator.comparing(it -> it.terms().activatedAt()));
    }
}
