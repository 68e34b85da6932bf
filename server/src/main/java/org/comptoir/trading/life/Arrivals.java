package org.comptoir.trading.life;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Ids;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Draft;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.ProductSets;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in contracts of families that do not exist yet, many at once: each is checked as a single
/// one is, then all are written in one go.
@Component
public class Arrivals {
    private final Validation validation;
    private final Lending lending;
    private final ArrivalRows rows;
    private final Catalogs catalogs;
    private final Foundations foundations;
    private final TradingBooks books;
    private final Clock clock;

    Arrivals(
            Validation validation,
            Lending lending,
            ArrivalRows rows,
            Catalogs catalogs,
            Foundations foundations,
            TradingBooks books,
            Clock clock) {
        this.validation = validation;
        this.lending = lending;
        this.rows = rows;
        this.catalogs = catalogs;
        this.foundations = foundations;
        this.books = books;
        this.clock = clock;
    }

    /// A contract that was checked and waits to be written; `json` is what it says.
    public record Arrival(StoredContract stored, Optional<CompiledContract> compiled, String json) {
        public Contract contract() {
            return stored.contract();
        }
    }

    /// Checks of one transaction, which share what they ask about accounts and lenders.
    public final class Checks {
        private final Surroundings around;

        private Checks(Set<AccountId> accounts) {
            around = validation.surroundings(accounts);
        }

        /// The contract in the state asked for, or the problem with it.
        public Arrival checked(Draft draft, ContractState state, String json) {
            var saved = draft.contract(new ContractId(Ids.next()), beforeDeployment(state));
            var stored = new StoredContract(saved, draft.content(), draft.members(), Map.of());
            if (saved.state() == ContractState.APPROVED) {
                validation.requireComplete(stored, false, around);
            }
            return state == ContractState.ACTIVE
                    ? deployed(stored, json)
                    : new Arrival(stored, Optional.empty(), json);
        }

        private Arrival deployed(StoredContract approved, String json) {
            validation.requireLasting(approved);
            validation.requireComplete(approved, true, around);
            var contract =
                    approved.contract().after(ContractCommand.DEPLOY).activated(clock.instant());
            var catalog = catalogs.of(contract.store()).snapshot();
            var frozen = ProductSets.freeze(approved.content(), catalog);
            var stored =
                    new StoredContract(contract, approved.content(), approved.members(), frozen);
            var compiled = validation.requireCompilable(stored, around);
            lending.requireUsableLenders(stored, around);
            return new Arrival(stored, Optional.of(compiled), json);
        }
    }

    private static ContractState beforeDeployment(ContractState state) {
        return state == ContractState.ACTIVE ? ContractState.APPROVED : state;
    }

    /// Whether a contract can arrive together with others: one that is to be suspended, or that
    /// serves everybody, comes alone.
    public static boolean isTogether(ContractUsage usage, ContractState state) {
        return usage != ContractUsage.DEFAULT
                && (state == ContractState.DRAFT
                        || state == ContractState.APPROVED
                        || state == ContractState.ACTIVE);
    }

    /// Checks of contracts under these accounts.
    public Checks checks(Set<AccountId> accounts) {
        return new Checks(accounts);
    }

    /// Writes contracts that were checked in the same transaction; refuses all of them where the
    /// references of one lead back to itself.
    @Transactional
    public void write(List<Arrival> arrivals, String actor) {
        var stored = arrivals.stream().map(Arrival::stored).toList();
        foundations.hold(stored);
        rows.insert(arrivals);
        rows.references(stored);
        stored.stream()
                .filter(it -> !it.content().references().isEmpty())
                .forEach(it -> validation.requireNoCircle(it.contract()));
        rows.history(arrivals, actor);
        for (var arrival : arrivals) {
            arrival.compiled()
                    .ifPresentOrElse(
                            books::changed,
                            () ->
                                    books.changed(
                                            arrival.contract().store(), arrival.contract().id()));
        }
    }
}
