package org.comptoir.trading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.comptoir.trading.book.ContractCompiler;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every contract, and what may be done to it. What is refused changes nothing.
@Component
public class Contracts {
    private final ContractRows rows;
    private final StoredRows stored;
    private final Validation validation;
    private final Deployments deployments;
    private final Lenders lenders;
    private final Stores stores;
    private final TradingBooks books;
    private final History history;

    Contracts(
            ContractRows rows,
            StoredRows stored,
            Validation validation,
            Deployments deployments,
            Lenders lenders,
            Stores stores,
            TradingBooks books,
            History history) {
        this.rows = rows;
        this.stored = stored;
        this.validation = validation;
        this.deployments = deployments;
        this.lenders = lenders;
        this.stores = stores;
        this.books = books;
        this.history = history;
    }

    public Optional<Contract> find(ContractId id) {
        return rows.find(id);
    }

    /// The contract, which must exist.
    public Contract get(ContractId id) {
        return find(id).orElseThrow(() -> Problem.missing("no-such-contract", id));
    }

    /// The contract with all it says.
    public StoredContract whole(ContractId id) {
        return stored.contracts(Set.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-contract", id));
    }

    /// All versions of a family, by number.
    public List<Contract> family(FamilyKey family) {
        return rows.family(family);
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
        var present = locked(id).after(ContractCommand.SAVE);
        rows.rewrite(draft.over(present, state), draft.content(), draft.members());
        return saved(id, draft, actor);
    }

    private Contract saved(ContractId id, Draft draft, String actor) {
        rows.references(id, ContractCompiler.references(draft.content(), draft.members()));
        var contract = get(id);
        if (lenders.isCircular(contract)) {
            throw Problem.refused("contract-circular", contract.name());
        }
        if (contract.state() == ContractState.PENDING
                || contract.state() == ContractState.APPROVED) {
            validation.requireComplete(whole(id), false);
        }
        history.saved(actor, contract);
        books.changed(contract.store(), id);
        return contract;
    }

    /// Hands a draft in; where the store has no contract approval it is approved at once.
    @Transactional
    public Contract submit(ContractId id, String actor) {
        var draft = locked(id);
        var pending = draft.after(ContractCommand.SUBMIT);
        validation.requireComplete(whole(id), false);
        var submitted = written(actor, ContractCommand.SUBMIT, draft, pending, null);
        return stores.get(draft.store()).has(Feature.CONTRACT_APPROVAL)
                ? submitted
                : approved(submitted, actor);
    }

    private Contract approved(Contract pending, String actor) {
        var approved = pending.after(ContractCommand.APPROVE);
        return written(actor, ContractCommand.APPROVE, pending, approved, null);
    }

    /// Approves a contract; its deployment starts by itself, and leaves it failed with the reason
    /// where it is refused.
    @Transactional
    public Contract approve(ContractId id, String actor) {
        return deployments.deployOrFail(approved(locked(id), actor), actor);
    }

    @Transactional
    public Contract reject(ContractId id, String reason, String actor) {
        var pending = locked(id);
        var rejected = pending.after(ContractCommand.REJECT);
        return written(actor, ContractCommand.REJECT, pending, rejected, reason);
    }

    /// Makes an approved contract sell and closes the other versions of its family.
    @Transactional
    public Contract deploy(ContractId id, String actor) {
        return deploy(id, OptionalInt.empty(), actor);
    }

    /// The same, refused where the contract is no longer at the version that was read.
    @Transactional
    public Contract deploy(ContractId id, OptionalInt read, String actor) {
        return deployments.deploy(locked(id, read), actor);
    }

    /// Stops a contract from selling until it is resumed.
    @Transactional
    public Contract suspend(ContractId id, String reason, String actor) {
        return suspend(id, OptionalInt.empty(), reason, actor);
    }

    /// The same, refused where the contract is no longer at the version that was read.
    @Transactional
    public Contract suspend(ContractId id, OptionalInt read, String reason, String actor) {
        var active = locked(id, read);
        var suspended = active.after(ContractCommand.SUSPEND);
        requireUnused(active);
        return written(actor, ContractCommand.SUSPEND, active, suspended, reason);
    }

    @Transactional
    public Contract resume(ContractId id, @Nullable String reason, String actor) {
        return resume(id, OptionalInt.empty(), reason, actor);
    }

    /// The same, refused where the contract is no longer at the version that was read.
    @Transactional
    public Contract resume(ContractId id, OptionalInt read, @Nullable String reason, String actor) {
        var suspended = locked(id, read);
        var active = suspended.after(ContractCommand.RESUME);
        requireAlone(suspended);
        return written(actor, ContractCommand.RESUME, suspended, active, reason);
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

    /// A base contract stays as it is while an active contract refers to it.
    private void requireUnused(Contract contract) {
        var borrowers = lenders.borrowers(contract.family());
        if (!borrowers.isEmpty() && validation.isBase(whole(contract.id()))) {
            throw Problem.conflict(
                    "base-contract-in-use", contract.name(), String.join(", ", borrowers));
        }
    }

    /// The contract, with all versions of its family locked until the end of the transaction.
    private Contract locked(ContractId id) {
        return rows.lockFamily(get(id).family()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-contract", id));
    }

    private Contract locked(ContractId id, OptionalInt read) {
        var contract = locked(id);
        if (read.isPresent() && read.getAsInt() != contract.version()) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", contract.version());
        }
        return contract;
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
        return get(after.id());
    }
}
