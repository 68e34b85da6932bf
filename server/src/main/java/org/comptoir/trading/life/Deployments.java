package org.comptoir.trading.life;

import static org.comptoir.trading.content.ContractState.ACTIVE;
import static org.comptoir.trading.content.ContractState.CLOSED;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.book.ProductSets;
import org.comptoir.trading.content.ContractUsage;
import org.springframework.stereotype.Component;

/// Makes an approved contract sell, in one transaction with closing the other versions of its
/// family.
@Component
class Deployments {
    private final ContractRows rows;
    private final ContractDesk desk;
    private final Validation validation;
    private final Lending lending;
    private final Completeness completeness;
    private final Foundations foundations;
    private final Catalogs catalogs;
    private final Stores stores;
    private final Undo undo;
    private final Texts texts;
    private final Clock clock;

    Deployments(
            ContractRows rows,
            ContractDesk desk,
            Validation validation,
            Lending lending,
            Completeness completeness,
            Foundations foundations,
            Catalogs catalogs,
            Stores stores,
            Undo undo,
            Texts texts,
            Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.validation = validation;
        this.lending = lending;
        this.completeness = completeness;
        this.foundations = foundations;
        this.catalogs = catalogs;
        this.stores = stores;
        this.undo = undo;
        this.texts = texts;
        this.clock = clock;
    }

    /// Deploys a contract whose family is locked, or refuses and leaves everything as it is.
    Contract deploy(Contract contract, Asked asked) {
        var active = contract.after(ContractCommand.DEPLOY).activated(clock.instant());
        var whole = desk.whole(contract.id());
        requireChosenDefault(contract);
        foundations.hold(contract.store(), whole.content());
        validation.requireLasting(whole);
        completeness.require(whole, true);
        var frozen = freeze(whole);
        var compiled =
                validation.requireCompilable(
                        new StoredContract(active, whole.content(), whole.members(), frozen));
        lending.requireUsableLenders(whole, validation.surroundings());
        completeness.requireBorrowers(whole);
        closeOthers(contract, asked);
        rows.freeze(contract.id(), frozen);
        return desk.written(asked, ContractCommand.DEPLOY, contract, compiled);
    }

    /// Deploys a contract that has just been approved; what is refused there leaves it failed, with
    /// the reason in words.
    Contract deployOrFail(Contract contract, Asked asked) {
        try {
            return deploy(contract, asked);
        } catch (Problem refusal) {
            var reason = texts.of(refusal);
            var failed = contract.after(ContractCommand.DEPLOY).failed(reason);
            return desk.written(asked, ContractCommand.FAIL_DEPLOYMENT, contract, failed, reason);
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

    private void closeOthers(Contract contract, Asked asked) {
        for (var other : rows.family(contract.family())) {
            if (other.id().equals(contract.id()) || other.life().deleted()) {
                continue;
            }
            if (ContractCommand.CLOSE.from(other.state(), false).isPresent()) {
                var closed = other.closedBy(contract, clock.instant());
                if (other.state() == ACTIVE) {
                    undo.remember(contract, other);
                }
                desk.written(asked, ContractCommand.CLOSE, other, closed, contract.number());
            } else if (other.state() == CLOSED && other.life().usableUntil().isPresent()) {
                shorten(other, contract, asked);
            }
        }
    }

    /// A version that an earlier successor left usable gives way to this one too.
    private void shorten(Contract closed, Contract successor, Asked asked) {
        var shortened = closed.givingWayTo(successor, clock.instant());
        if (!shortened.equals(closed)) {
            desk.written(asked, ContractCommand.CLOSE, closed, shortened, successor.number());
        }
    }
}
