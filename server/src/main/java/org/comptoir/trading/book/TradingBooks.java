package org.comptoir.trading.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.comptoir.catalog.Catalogs;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.StoreRelations;
import org.comptoir.stores.Stores;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Policies;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The book of every store, in memory as of the last commit. A change is compiled before its commit
/// and swapped in after it, so that the next request sees it.
@Component
public class TradingBooks {
    private static final Logger log = LoggerFactory.getLogger(TradingBooks.class);

    private final Map<StoreId, StoreBook> books = new ConcurrentHashMap<>();
    private final BookLoader loader;
    private final Stores stores;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Postponed postponed = new Postponed(this::compileAgain);

    /// How often policies or catalogues have changed; what was compiled under another count is
    /// compiled anew.
    private final AtomicLong surroundings = new AtomicLong();

    TradingBooks(
            BookLoader loader, Stores stores, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.loader = loader;
        this.stores = stores;
        this.jdbc = jdbc;
        this.events = events;
    }

    /// The store's book as of the last commit.
    public StoreBook of(Store store) {
        var known = books.get(store.id());
        return known != null ? known : books.computeIfAbsent(store.id(), id -> read(id));
    }

    private StoreBook read(StoreId id) {
        return loader.load(stores.get(id), Map.of(), postponed::add);
    }

    /// Says, inside the transaction that does it, that a contract changes.
    public void changed(StoreId store, ContractId contract) {
        var changes = changesOf(store);
        changes.contracts.add(contract);
        changes.compiled.remove(contract);
    }

    /// The same for a contract that was compiled as the transaction leaves it.
    public void changed(CompiledContract compiled) {
        var contract = compiled.contract();
        var changes = changesOf(contract.store());
        changes.contracts.add(contract.id());
        changes.compiled.put(contract.id(), compiled);
    }

    /// Says, inside the transaction that does it, that an account changes.
    public void changed(StoreId store, AccountId account) {
        changesOf(store).accounts.add(account);
    }

    @EventListener
    void warm(ApplicationStartedEvent started) {
        stores.list().forEach(this::of);
    }

    @EventListener
    void replaced(Catalogs.Replaced event) {
        var catalog = event.catalog();
        surroundings.incrementAndGet();
        books.computeIfPresent(
                catalog.store(), (_, book) -> loader.on(book, catalog, postponed::add));
    }

    @EventListener
    void changed(Stores.Changed event) {
        for (var store : event.stores()) {
            books.computeIfPresent(
                    store.id(), (_, book) -> book.store().equals(store) ? book : book.in(store));
        }
    }

    @EventListener
    void changed(Policies.Changed event) {
        surroundings.incrementAndGet();
        for (var id : books.keySet()) {
            next(id, book -> loader.underPolicies(book, postponed::add));
        }
    }

    @EventListener
    void changed(StoreRelations.Changed event) {
        surroundings.incrementAndGet();
        for (var id : books.keySet()) {
            next(id, book -> loader.load(stores.get(id), book.contracts(), postponed::add));
        }
    }

    private void compileAgain() {
        postponed
                .take()
                .forEach((store, contracts) ->
                        next(store, book -> loader.again(book, contracts, postponed::add)));
        postponed.done();
    }

    /// Puts the next book in place of the present one; one that cannot be made is read when it is
    /// next asked for, and keeps no other store waiting.
    private void next(StoreId id, UnaryOperator<StoreBook> step) {
        try {
            books.computeIfPresent(id, (_, book) -> step.apply(book));
        } catch (RuntimeException failed) {
            books.remove(id);
            log.error("The book of the store {} is to be read again", id, failed);
        }
    }

    private OfStore changesOf(StoreId store) {
        var changes = changesOfThisTransaction();
        if (changes == null) {
            changes = new Changes();
            TransactionSynchronizationManager.bindResource(this, changes);
            TransactionSynchronizationManager.registerSynchronization(changes);
        }
        return changes.stores.computeIfAbsent(store, _ -> new OfStore());
    }

    private @Nullable Changes changesOfThisTransaction() {
        return (Changes) TransactionSynchronizationManager.getResource(this);
    }

    private static final class OfStore {
        private final Set<ContractId> contracts = new HashSet<>();
        private final Map<ContractId, CompiledContract> compiled = new HashMap<>();
        private final Set<AccountId> accounts = new HashSet<>();
    }

    private final class Changes implements TransactionSynchronization {
        private final Map<StoreId, OfStore> stores = new HashMap<>();
        private final Map<StoreId, BookChange> compiled = new HashMap<>();
        private long compiledUnder;

        @Override
        public void beforeCommit(boolean readOnly) {
            compiledUnder = surroundings.get();
            stores.forEach((id, changes) -> {
                count(id);
                compiled.put(
                        id,
                        loader.change(
                                TradingBooks.this.stores.get(id),
                                changes.contracts,
                                changes.accounts,
                                changes.compiled));
            });
        }

        /// The row is locked only for the moment before the commit.
        private void count(StoreId id) {
            jdbc.sql(
                            """
                            insert into trading_version (store, version) values (:store, 1)
                            on conflict (store)
                            do update set version = trading_version.version + 1
                            """)
                    .param("store", id.value())
                    .update();
        }

        @Override
        public void afterCommit() {
            compiled.forEach((id, change) -> next(id, book -> current(book.with(change), change)));
            stores.forEach((id, changes) ->
                    events.publishEvent(
                            new Contract.Changed(
                                    id,
                                    List.copyOf(changes.contracts),
                                    List.copyOf(changes.accounts))));
        }

        /// Policies, price rules or filters may have changed since the contracts were compiled.
        private StoreBook current(StoreBook book, BookChange change) {
            return surroundings.get() == compiledUnder
                    ? book
                    : loader.again(book, change.contracts().keySet(), postponed::add);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TradingBooks.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TradingBooks.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TradingBooks.this);
        }
    }
}
