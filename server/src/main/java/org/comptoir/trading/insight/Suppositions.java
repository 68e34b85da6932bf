package org.comptoir.trading.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.StoredRows;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.ContractCompiler;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Supposes deployments in memory, beside the book by which the store sells.
@Component
class Suppositions {
    private final TradingBooks books;
    private final ContractCompiler compiler;
    private final StoredRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    Suppositions(
            TradingBooks books,
            ContractCompiler compiler,
            StoredRows rows,
            JdbcClient jdbc,
            Clock clock) {
        this.books = books;
        this.compiler = compiler;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The store with and without the contract, at the instant asked about or else now; a contract
    /// that starts later is looked at as it starts.
    Supposition of(Store store, StoredContract stored, Optional<Instant> asked) {
        var now = clock.instant();
        var contract = stored.contract();
        var at =
                asked.orElseGet(
                        () -> contract.validity().start().filter(now::isBefore).orElse(now));
        var today = books.of(store).aside();
        if (contract.state() == ContractState.ACTIVE && !contract.life().deleted()) {
            var compiled =
                    Optional.ofNullable(today.contracts().get(contract.id()))
                            .orElseGet(() -> compiled(store, stored));
            return new Supposition(
                    without(store, today, contract), today, contract, compiled.terms(), true, at);
        }
        var deployed = compiled(store, deployed(stored, now));
        return new Supposition(
                today, with(today, deployed, now), contract, deployed.terms(), false, at);
    }

    private static StoredContract deployed(StoredContract stored, Instant at) {
        var contract = stored.contract();
        var since = contract.life().activatedAt().orElse(at);
        var frozen =
                contract.state() == ContractState.SUSPENDED
                        ? stored.frozen()
                        : Map.<String, List<String>>of();
        return new StoredContract(
                contract.asDeployedAt(since), stored.content(), stored.members(), frozen);
    }

    /// The other versions of its family give way as they would to a real deployment.
    private static StoreBook with(StoreBook today, CompiledContract deployed, Instant now) {
        var supposed = new HashMap<ContractId, Optional<CompiledContract>>();
        for (var other : today.families().getOrDefault(deployed.contract().family(), List.of())) {
            var left = other.contract().asLeftBy(deployed.contract(), now);
            supposed.put(
                    left.id(), left.maySell() ? Optional.of(other.as(left)) : Optional.empty());
        }
        supposed.put(deployed.contract().id(), Optional.of(deployed));
        return today.supposing(supposed);
    }

    /// The version that its deployment closed sells again.
    private StoreBook without(Store store, StoreBook today, Contract contract) {
        var supposed = new HashMap<ContractId, Optional<CompiledContract>>();
        supposed.put(contract.id(), Optional.empty());
        predecessor(contract.id())
                .ifPresent(earlier ->
                        supposed.put(
                                earlier.contract().id(),
                                Optional.of(compiled(store, restored(earlier)))));
        return today.supposing(supposed);
    }

    private static StoredContract restored(StoredContract earlier) {
        var since = earlier.contract().life().activatedAt().orElse(Instant.EPOCH);
        return new StoredContract(
                earlier.contract().asDeployedAt(since),
                earlier.content(),
                earlier.members(),
                earlier.frozen());
    }

    private Optional<StoredContract> predecessor(ContractId successor) {
        return jdbc.sql("select predecessor from contract_succession where successor = :successor")
                .param("successor", successor.value())
                .query((row, _) -> new ContractId(row.getObject("predecessor", UUID.class)))
                .optional()
                .flatMap(id -> rows.contracts(List.of(id)).stream().findFirst());
    }

    private CompiledContract compiled(Store store, StoredContract stored) {
        try {
            return compiler.compile(store, stored);
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            throw Problem.refused(
                    "contract-not-compilable",
                    stored.contract().name(),
                    String.valueOf(impossible.getMessage()));
        }
    }
}
