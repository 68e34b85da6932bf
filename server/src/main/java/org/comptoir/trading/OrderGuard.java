package org.comptoir.trading;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the contracts of an order still while it is placed: a contract suspended a millisecond
/// earlier refuses it, one suspended a millisecond later waits for it (docs/rules.md §7.5).
@Component
public class OrderGuard {
    private final TradingBooks books;
    private final JdbcClient jdbc;

    OrderGuard(TradingBooks books, JdbcClient jdbc) {
        this.books = books;
        this.jdbc = jdbc;
    }

    /// Inside the caller's transaction, shares the rows of the contracts, of those they refer to
    /// and of the accounts, and refuses the order if one is no longer what it was priced by.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Store store, Collection<ContractId> contracts, Instant at) {
        var book = books.of(store);
        var contractRows = new LinkedHashMap<UUID, Row>();
        var accountRows = new LinkedHashMap<UUID, Row>();
        for (var id : contracts) {
            collect(book, id, at, contractRows, accountRows);
        }
        compare("contract", contractRows);
        compare("account", accountRows);
    }

    private record Row(String name, int version) {}

    private static void collect(
            StoreBook book,
            ContractId id,
            Instant at,
            Map<UUID, Row> contracts,
            Map<UUID, Row> accounts) {
        var usable = book.usable(id, at).orElseThrow(() -> changed(id.toString()));
        for (var compiled : book.closure(usable, at)) {
            var contract = compiled.contract();
            contracts.put(contract.id().value(), new Row(contract.name(), contract.version()));
            contract.account()
                    .map(book.accounts()::get)
                    .map(it -> it.account())
                    .ifPresent(account ->
                            accounts.put(
                                    account.id().value(),
                                    new Row(account.name(), account.version())));
        }
    }

    private void compare(String table, Map<UUID, Row> expected) {
        var present =
                jdbc
                        .sql(
                                "select id, version from "
                                        + table
                                        + " where id = any(:ids) order by id for share")
                        .param("ids", expected.keySet().toArray(UUID[]::new))
                        .query((row, _) ->
                                Map.entry(row.getObject("id", UUID.class), row.getInt(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
