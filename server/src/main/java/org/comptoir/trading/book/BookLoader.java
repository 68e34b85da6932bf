package org.comptoir.trading.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Policies;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.StoredRows;
import org.comptoir.trading.book.BookChange.At;
import org.comptoir.trading.content.value.PolicyRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Compiles books and their changes from the rows of the database. A contract that cannot be
/// compiled sells nothing; the others do. One whose plug-in gives no answer sells as before.
@Component
class BookLoader {
    private static final Logger log = LoggerFactory.getLogger(BookLoader.class);
    private static final int AT_ONCE = 200;

    private final StoredRows rows;
    private final ContractCompiler compiler;
    private final Policies policies;
    private final Catalogs catalogs;
    private final Texts texts;

    BookLoader(
            StoredRows rows,
            ContractCompiler compiler,
            Policies policies,
            Catalogs catalogs,
            Texts texts) {
        this.rows = rows;
        this.compiler = compiler;
        this.policies = policies;
        this.catalogs = catalogs;
        this.texts = texts;
    }

    /// Told of each contract that is to be compiled again later.
    interface Later extends BiConsumer<StoreId, ContractId> {}

    /// The whole book of a store; contracts are read and compiled some hundreds at a time, on all
    /// processors. `before` are those of its book so far.
    StoreBook load(Store store, Map<ContractId, CompiledContract> before, Later later) {
        var contracts = new ConcurrentHashMap<ContractId, CompiledContract>();
        var ids = rows.selling(store.id());
        catalogs.of(store);
        IntStream.range(0, (ids.size() + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .mapToObj(part ->
                        ids.subList(part * AT_ONCE, Math.min(ids.size(), (part + 1) * AT_ONCE)))
                .forEach(part -> contracts.putAll(compiled(store, part, before, later)));
        var accounts = new HashMap<AccountId, CompiledAccount>();
        rows.accounts(rows.accounts(store.id()))
                .forEach(it -> accounts.put(it.account().id(), compiler.compile(it)));
        return StoreBook.of(
                store,
                catalogs.of(store).snapshot(),
                contracts,
                accounts,
                versions(contracts, accounts));
    }

    private Map<ContractId, CompiledContract> compiled(
            Store store,
            Collection<ContractId> ids,
            Map<ContractId, CompiledContract> before,
            Later later) {
        var compiled = new HashMap<ContractId, CompiledContract>();
        for (var stored : rows.contracts(ids)) {
            if (stored.contract().maySell()) {
                compile(store, stored, before, later)
                        .ifPresent(it -> compiled.put(it.contract().id(), it));
            }
        }
        return compiled;
    }

    private Optional<CompiledContract> compile(
            Store store,
            StoredContract stored,
            Map<ContractId, CompiledContract> before,
            Later later) {
        try {
            return compile(store, stored);
        } catch (Problem noAnswer) {
            log.warn(
                    "Contract {} {} is compiled again later: {}",
                    stored.contract().name(),
                    stored.contract().number(),
                    texts.of(noAnswer));
            var id = stored.contract().id();
            later.accept(store.id(), id);
            return Optional.ofNullable(before.get(id));
        }
    }

    private static Map<UUID, Integer> versions(
            Map<ContractId, CompiledContract> contracts, Map<AccountId, CompiledAccount> accounts) {
        var versions = new HashMap<UUID, Integer>();
        contracts.forEach((id, it) -> versions.put(id.value(), it.contract().version()));
        accounts.forEach((id, it) -> versions.put(id.value(), it.account().version()));
        return versions;
    }

    /// What the rows of these contracts and accounts say now, inside the transaction that changes
    /// them; `known` are those compiled already, if their rows are still what they were. Refused
    /// while a plug-in that one of them needs gives no answer.
    BookChange change(
            Store store,
            Collection<ContractId> contracts,
            Collection<AccountId> accounts,
            Map<ContractId, CompiledContract> known) {
        var changed = new HashMap<ContractId, At<CompiledContract>>();
        rows.versions(known.keySet())
                .forEach((id, version) -> {
                    var compiled = known.get(id);
                    if (compiled != null && isCurrent(compiled, version, store)) {
                        changed.put(id, new At<>(version, Optional.of(compiled)));
                    }
                });
        var ids = new ArrayList<>(contracts);
        ids.removeAll(changed.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var part = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            changed.putAll(changed(store, part));
        }
        var changedAccounts = new HashMap<AccountId, At<CompiledAccount>>();
        for (var stored : rows.accounts(accounts)) {
            var value =
                    Optional.of(stored)
                            .filter(it -> !it.account().deleted())
                            .map(compiler::compile);
            changedAccounts.put(stored.account().id(), new At<>(stored.account().version(), value));
        }
        return new BookChange(changed, changedAccounts);
    }

    /// Only what sells is read whole.
    private Map<ContractId, At<CompiledContract>> changed(Store store, Collection<ContractId> ids) {
        var changed = new HashMap<ContractId, At<CompiledContract>>();
        var selling = new ArrayList<ContractId>();
        for (var contract : rows.headings(ids)) {
            changed.put(contract.id(), new At<>(contract.version(), Optional.empty()));
            if (contract.maySell()) {
                selling.add(contract.id());
            }
        }
        for (var stored : selling.isEmpty() ? List.<StoredContract>of() : rows.contracts(selling)) {
            var contract = stored.contract();
            changed.put(contract.id(), new At<>(contract.version(), compile(store, stored)));
        }
        return changed;
    }

    private boolean isCurrent(CompiledContract compiled, int version, Store store) {
        return compiled.contract().version() == version
                && compiled.objects().areAsIn(catalogs.of(store));
    }

    /// The book against a new catalogue. Only contracts with a price rule or a filter of the store
    /// that says something else now are compiled anew.
    StoreBook on(StoreBook book, StoreCatalog catalog, Later later) {
        var affected =
                book.contracts().values().stream()
                        .filter(it -> !it.objects().areAsIn(catalog))
                        .map(it -> it.contract().id())
                        .toList();
        var on = book.engine().catalog() == catalog.snapshot() ? book : book.on(catalog.snapshot());
        return again(on, affected, later);
    }

    /// The book after policies have changed: compiled anew are the contracts that name one of them,
    /// and those that could not be compiled before.
    StoreBook underPolicies(StoreBook book, Later later) {
        var meant = new HashMap<PolicyRef, Optional<BusinessPolicy>>();
        var affected = new ArrayList<>(rows.selling(book.store().id()));
        affected.removeIf(id -> {
            var compiled = book.contracts().get(id);
            return compiled != null
                    && compiled.isUpToDate(it ->
                            meant.computeIfAbsent(it, name -> policies.named(book.store(), name)));
        });
        return again(book, affected, later);
    }

    /// The book with these contracts compiled anew from their rows.
    StoreBook again(StoreBook book, Collection<ContractId> ids, Later later) {
        if (ids.isEmpty()) {
            return book;
        }
        var compiled = compiled(book.store(), ids, book.contracts(), later);
        var changed = new HashMap<ContractId, At<CompiledContract>>();
        for (var id : ids) {
            var now = Optional.ofNullable(compiled.get(id));
            int version =
                    now.map(it -> it.contract().version())
                            .orElseGet(() -> book.versions().getOrDefault(id.value(), 0));
            changed.put(id, new At<>(version, now));
        }
        return book.after(new BookChange(changed, Map.of()));
    }

    private Optional<CompiledContract> compile(Store store, StoredContract stored) {
        try {
            return Optional.of(compiler.compile(store, stored));
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAVAILABLE) {
                throw problem;
            }
            report(stored, texts.of(problem));
        } catch (DataAccessException unread) {
            throw unread;
        } catch (RuntimeException impossible) {
            report(stored, impossible.toString());
        }
        return Optional.empty();
    }

    private static void report(StoredContract stored, String reason) {
        var contract = stored.contract();
        log.warn("Contract {} {} sells nothing: {}", contract.name(), contract.number(), reason);
    }
}
