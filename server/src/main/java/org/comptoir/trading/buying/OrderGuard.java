package org.comptoir.trading.buying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.LockFailures;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyVersions;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.ObjectVersions;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractUsage;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the contracts of an order still while it is placed: a contract suspended a millisecond
/// earlier refuses it, one suspended a millisecond later waits for it (docs/rules.md §7.5).
@Component
public class OrderGuard {
    private final TradingBooks books;
    private final Policies policies;
    private final PolicyVersions versions;
    private final ObjectVersions objects;
    private final JdbcClient jdbc;

    OrderGuard(
            TradingBooks books,
            Policies policies,
            PolicyVersions versions,
            ObjectVersions objects,
            JdbcClient jdbc) {
        this.books = books;
        this.policies = policies;
        this.versions = versions;
        this.objects = objects;
        this.jdbc = jdbc;
    }

    /// Inside the caller's transaction, shares the rows of the contracts, of those they refer to
    /// and of the accounts, and refuses the order if one is no longer what it was priced by. Under
    /// a default contract all accounts of the buyer count, because one that forbids it keeps it
    /// from joining (§3.2.8), and under a contract of no account, because a credit line of theirs
    /// may pay (§1).
    ///
    /// Accounts come first, as in an import; the order waits five seconds at most for any lock.
    @Transactional(propagation = Propagation.MANDATORY)
    public Held hold(Store store, Actor actor, Collection<ContractId> contracts, Instant at) {
        var book = books.of(store);
        var priced = new Priced();
        for (var id : contracts) {
            priced.collect(book, id, at);
        }
        try {
            jdbc.sql("set local lock_timeout = '5s'").update();
            if (priced.anyAccount) {
                compareAccountsOf(actor.path(), book);
            }
            compare("account", priced.accounts);
            compare("contract", priced.contracts);
        } catch (DataAccessException failure) {
            throw LockFailures.problemOf(failure).map(RuntimeException.class::cast).orElse(failure);
        }
        return new Held(book, List.copyOf(contracts), at);
    }

    /// The contracts of an order, as the memory knew them when they were held at an instant.
    public static final class Held {
        private final StoreBook book;
        private final List<ContractId> contracts;
        private final Instant at;

        private Held(StoreBook book, List<ContractId> contracts, Instant at) {
            this.book = book;
            this.contracts = contracts;
            this.at = at;
        }

        private List<CompiledContract> compiled(Instant now) {
            return contracts.stream()
                    .map(id -> book.usable(id, now).orElseThrow(() -> changed(id.toString())))
                    .flatMap(usable -> book.closure(usable, now).stream())
                    .toList();
        }
    }

    /// Refuses the order, which was priced after its contracts were held, if a policy by which it
    /// is priced, shipped or paid, or a price rule or catalogue filter, has changed or expired
    /// since then. `used` are the policies that no price term names.
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireUnchanged(Held held, Collection<BusinessPolicy> used, Instant now) {
        var store = held.book.store();
        var compiled = held.compiled(now);
        var all = new ArrayList<>(used);
        for (var contract : compiled) {
            if (!contract.isUpToDate(it -> policies.named(store, it))) {
                throw changed(contract.contract().name());
            }
            all.addAll(contract.policies().values());
        }
        versions.require(all, held.at, now);
        objects.require(store.id(), compiled);
    }

    private record Row(String name, int version) {
        static Row of(Account account) {
            return new Row(account.name(), account.version());
        }
    }

    /// The rows by which an order was priced.
    private static final class Priced {
        private final Map<UUID, Row> contracts = new LinkedHashMap<>();
        private final Map<UUID, Row> accounts = new LinkedHashMap<>();
        private boolean anyAccount;

        private void collect(StoreBook book, ContractId id, Instant at) {
            var usable = book.usable(id, at).orElseThrow(() -> changed(id.toString()));
            anyAccount |=
                    usable.contract().usage() == ContractUsage.DEFAULT
                            || usable.contract().account().isEmpty();
            for (var compiled : book.closure(usable, at)) {
                var contract = compiled.contract();
                contracts.put(contract.id().value(), new Row(contract.name(), contract.version()));
                contract.account()
                        .map(book.accounts()::get)
                        .map(it -> it.account())
                        .ifPresent(it -> accounts.put(it.id().value(), Row.of(it)));
            }
        }
    }

    /// The accounts whose holder is on the buyer's path must be those the book knows.
    private void compareAccountsOf(List<OrganizationId> path, StoreBook book) {
        var known =
                book.accounts().values().stream()
                        .map(it -> it.account())
                        .filter(it -> it.holder().filter(path::contains).isPresent())
                        .collect(Collectors.toMap(it -> it.id().value(), Row::of));
        var present =
                shared(
                        jdbc.sql(
                                        """
                                        select id, version from account
                                        where store = :store and holder = any(:holders)
                                          and not deleted
                                        order by id for share
                                        """)
                                .param("store", book.store().id().value())
                                .param("holders", ids(path)));
        require(known, present);
        if (present.size() > known.size()) {
            throw changed(book.store().name());
        }
    }

    private static UUID[] ids(Collection<OrganizationId> organizations) {
        return organizations.stream().map(OrganizationId::value).toArray(UUID[]::new);
    }

    private void compare(String table, Map<UUID, Row> expected) {
        require(
                expected,
                shared(
                        jdbc.sql(
                                        "select id, version from "
                                                + table
                                                + " where id = any(:ids) order by id for share")
                                .param("ids", expected.keySet().toArray(UUID[]::new))));
    }

    private static Map<UUID, Integer> shared(StatementSpec sql) {
        return sql
                .query((row, _) ->
                        Map.entry(row.getObject("id", UUID.class), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void require(Map<UUID, Row> expected, Map<UUID, Integer> present) {
        expected.forEach((id, row) -> {
            if (!Integer.valueOf(row.version()).equals(present.get(id))) {
                throw changed(row.name());
            }
        });
    }

    private static Problem changed(String name) {
        return Problem.conflict("contract-changed", name);
    }
}
