package org.comptoir.trading;

import static org.comptoir.trading.content.ContractState.ACTIVE;
import static org.comptoir.trading.content.ContractState.CLOSED;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Stores;
import org.comptoir.trading.book.ProductSets;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractUsage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes an approved contract sell, in one transaction with closing the other versions of its
/// family.
@Component
class Deployments {
    private final ContractRows rows;
    private final StoredRows stored;
    private final Validation validation;
    private final Catalogs catalogs;
    private final Stores stores;
    private final TradingBooks books;
    private final History history;
    private final Undo undo;
    private final Texts texts;
    private final Clock clock;

    Deployments(
            ContractRows rows,
            StoredRows stored,
            Validation validation,
            Catalogs catalogs,
            Stores stores,
            TradingBooks books,
            History history,
            Undo undo,
            Texts texts,
            Clock clock) {
        this.rows = rows;
        this.stored = stored;
        this.validation = validation;
        this.catalogs = catalogs;
        this.stores = stores;
        this.books = books;
        this.history = history;
        this.undo = undo;
        this.texts = texts;
        this.clock = clock;
    }

    /// Deploys a contract whose family is locked, or refuses and leaves everything as it is.
    Contract deploy(Contract contract, String actor) {
        var deploying = contract.after(ContractCommand.DEPLOY);
        var whole = stored.contracts(Set.of(contract.id())).getFirst();
        requireChosenDefault(contract);
        validation.requireLasting(whole);
        validation.requireComplete(whole, true);
        validation.requireCompilable(whole);
        closeOthers(contract, actor);
        rows.freeze(contract.id(), freeze(whole));
        return written(
                actor,
                ContractCommand.DEPLOY,
                contract,
                deploying.activated(clock.instant()),
                null);
    }

    /// Deploys a contract that has just been approved; what is refused there leaves it failed, with
    /// the reason in words.
    Contract deployOrFail(Contract contract, String actor) {
        try {
            return deploy(contract, actor);
        } catch (Problem refusal) {
            var reason = texts.of(refusal);
            var failed = contract.after(ContractCommand.DEPLOY).failed(reason);
            return written(actor, ContractCommand.FAIL_DEPLOYMENT, contract, failed, reason);
        }
    }

    private Map<String, List<String>> freeze(StoredContract whole) {
        var catalog = catalogs.of(whole.contract().store()).snapshot();
        return ProductSets.freeze(whole.content(), catalog);
    }

    /// A store has one default contract, the one it names.
    private void requireChosenDefault(Contract contract) {
        if (contract.usage() != ContractUsage.DEFAULT) {
            return;
        }
        var store = stores.get(contract.store());
        var chosen = store.defaultContract().orElse("");
        if (!chosen.equals(contract.name())
                || !store.owner().value().equals(contract.family().owner())) {
            throw Problem.refused("other-default-contract", contract.name(), store.name(), chosen);
        }
        rows.activeDefault(contract.store(), contract.family())
                .ifPresent(other -> {
                    throw Problem.refused(
                            "other-default-contract", contract.name(), store.name(), other);
                });
    }

    private void closeOthers(Contract contract, String actor) {
        for (var other : rows.family(contract.family())) {
            if (other.id().equals(contract.id()) || other.life().deleted()) {
                continue;
            }
            if (ContractCommand.CLOSE.from(other.state(), false).isPresent()) {
                var closed = other.closedBy(contract, clock.instant());
                if (other.state() == ACTIVE) {
                    undo.remember(contract, other);
                }
                written(actor, ContractCommand.CLOSE, other, closed, contract.number());
            } else if (other.state() == CLOSED && other.life().usableUntil().isPresent()) {
                shorten(other, contract, actor);
            }
        }
    }

    /// A version that an earlier successor left usable gives way to this one too.
    private void shorten(Contract closed, Contract successor, String actor) {
        var shortened = closed.givingWayTo(successor, clock.instant());
        if (!shortened.equals(closed)) {
            written(actor, ContractCommand.CLOSE, closed, shortened, successor.number());
        }
    }

    private Contract written(
            String actor,
            ContractCommand command,
            Contract before,
            Contract after,
            @Nullable String reason) {
        rows.update(after);
        history.record(actor, command, before, after, reason);
        books.changed(after.store(), after.id());
        return rows.find(after.id()).orElseThrow();
    }
}
