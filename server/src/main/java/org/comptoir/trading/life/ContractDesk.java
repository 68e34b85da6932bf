package org.comptoir.trading.life;

import java.util.List;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.StoredRows;
import org.comptoir.trading.approval.RevisionEndings;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.TradingBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes a contract up with its family locked, and writes what a command made of it.
@Component
class ContractDesk {
    private final ContractRows rows;
    private final StoredRows stored;
    private final Lenders lenders;
    private final Telling telling;
    private final Validation validation;
    private final TradingBooks books;
    private final RevisionEndings revisions;
    private final History history;

    ContractDesk(
            ContractRows rows,
            StoredRows stored,
            Lenders lenders,
            Telling telling,
            Validation validation,
            TradingBooks books,
            RevisionEndings revisions,
            History history) {
        this.rows = rows;
        this.stored = stored;
        this.lenders = lenders;
        this.telling = telling;
        this.validation = validation;
        this.books = books;
        this.revisions = revisions;
        this.history = history;
    }

    /// The contract, which must exist.
    Contract get(ContractId id) {
        return rows.find(id).orElseThrow(() -> missing(id));
    }

    /// The contract with all it says.
    StoredContract whole(ContractId id) {
        return stored.contracts(List.of(id)).stream().findFirst().orElseThrow(() -> missing(id));
    }

    /// The contract as it was read, with all versions of its family locked until the end of the
    /// transaction.
    Contract locked(ContractId id, Asked asked) {
        var contract =
                rows.lockFamily(get(id).family()).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> missing(id));
        asked.requireAsRead(contract);
        return contract;
    }

    /// Refuses what would take a base contract away from an active contract that refers to it.
    void requireUnused(Contract contract) {
        var borrowers = lenders.borrowers(contract.family());
        if (!borrowers.isEmpty() && validation.isBase(whole(contract.id()))) {
            throw Problem.conflict(
                    "base-contract-in-use",
                    contract.name(),
                    telling.names(contract.store(), borrowers));
        }
    }

    Contract written(
            Asked asked,
            ContractCommand command,
            Contract before,
            Contract after,
            @Nullable String reason) {
        rows.update(after);
        history.record(asked, command, before, after, reason);
        if (command == ContractCommand.CLOSE || command == ContractCommand.CANCEL) {
            revisions
                    .with(after)
                    .ifPresent(words ->
                            history.record(
                                    asked, ContractCommand.CHANGE_TERM, after, after, words));
        }
        books.changed(after.store(), after.id());
        return get(after.id());
    }

    /// The same for a contract compiled as the command leaves it.
    Contract written(
            Asked asked, ContractCommand command, Contract before, CompiledContract after) {
        var written = written(asked, command, before, after.contract(), null);
        books.changed(after.as(written));
        return written;
    }

    private static Problem missing(ContractId id) {
        return Problem.missing("no-such-contract", id);
    }
}
