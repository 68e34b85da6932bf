package org.comptoir.trading.life;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Draft;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every contract, and what may be done to it. What is refused changes nothing.
@Component
public class Contracts {
    private final ContractRows rows;
    private final ContractDesk desk;
    private final Completeness completeness;
    private final Deployments deployments;
    private final Lenders lenders;
    private final Foundations foundations;
    private final TradingBooks books;
    private final History history;

    Contracts(
            ContractRows rows,
            ContractDesk desk,
            Completeness completeness,
            Deployments deployments,
            Lenders lenders,
            Foundations foundations,
            TradingBooks books,
            History history) {
        this.rows = rows;
        this.desk = desk;
        this.completeness = completeness;
        this.deployments = deployments;
        this.lenders = lenders;
        this.foundations = foundations;
        this.books = books;
        this.history = history;
    }

    public Optional<Contract> find(ContractId id) {
        return rows.find(id);
    }

    /// The contract, which must exist.
    public Contract get(ContractId id) {
        return desk.get(id);
    }

    /// The contract with all it says.
    public StoredContract whole(ContractId id) {
        return desk.whole(id);
    }

    /// All versions of a family, by number.
    public List<Contract> family(FamilyKey family) {
        return rows.family(family);
    }

    /// All versions of several families, by number.
    public Map<FamilyKey, List<Contract>> families(Collection<FamilyKey> families) {
        return rows.families(families);
    }

    /// Saves a new version in a state in which it does not sell; it is checked as far as the state
    /// asks.
    @Transactional
    public Contract add(Draft draft, ContractState state, String actor) {
        var contract = draft.contract(new ContractId(Ids.next()), state);
        rows.insert(contract, draft.content(), draft.members());
        return saved(contract.id(), draft, actor);
    }

    /// Writes other content over a draft, or a rejected contract, which is a draft again.
    @Transactional
    public Contract rewrite(ContractId id, Draft draft, ContractState state, String actor) {
        var present = desk.locked(id, Asked.by(actor)).after(ContractCommand.SAVE);
        rows.rewrite(draft.over(present, state), draft.content(), draft.members());
        return saved(id, draft, actor);
    }

    private Contract saved(ContractId id, Draft draft, String actor) {
        lenders.keep(id, draft.references());
        var contract = get(id);
        foundations.hold(contract.store(), draft.content());
        if (lenders.isCircular(contract)) {
            throw Problem.refused("contract-circular", contract.name());
        }
        if (contract.state() == ContractState.PENDING
                || contract.state() == ContractState.APPROVED) {
            var stored = new StoredContract(contract, draft.content(), draft.members(), Map.of());
            completeness.require(stored, false);
        }
        history.saved(actor, contract);
        books.changed(contract.store(), id);
        return contract;
    }

    /// Makes an approved contract sell and closes the other versions of its family.
    @Transactional
    public Contract deploy(ContractId id, Asked asked) {
        return deployments.deploy(desk.locked(id, asked), asked);
    }

    /// Stops a contract from selling until it is resumed; refuses without a reason.
    @Transactional
    public Contract suspend(ContractId id, Asked asked) {
        var reason = asked.requireReason();
        var active = desk.locked(id, asked);
        var suspended = active.after(ContractCommand.SUSPEND);
        desk.requireUnused(active);
        return desk.written(asked, ContractCommand.SUSPEND, active, suspended, reason);
    }

    @Transactional
    public Contract resume(ContractId id, Asked asked) {
        var suspended = desk.locked(id, asked);
        var active = suspended.after(ContractCommand.RESUME);
        requireAlone(suspended);
        return desk.written(
                asked, ContractCommand.RESUME, suspended, active, asked.reason().orElse(null));
    }

    /// One version of a family sells at a time.
    private void requireAlone(Contract contract) {
        rows.family(contract.family()).stream()
                .filter(it -> !it.id().equals(contract.id()))
                .filter(it -> it.state() == ContractState.ACTIVE)
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.conflict("other-version-active", contract.name(), other.number());
                });
    }
}
