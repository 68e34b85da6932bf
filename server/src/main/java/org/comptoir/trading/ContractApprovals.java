package org.comptoir.trading;

import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The approval of contracts, where a store asks for it: a sales manager of the seller, never the
/// one who handed the contract in, approves it or rejects it with a reason.
@Component
public class ContractApprovals {
    private final ContractDesk desk;
    private final ContractLocks locks;
    private final Validation validation;
    private final Deployments deployments;
    private final Stores stores;
    private final History history;

    ContractApprovals(
            ContractDesk desk,
            ContractLocks locks,
            Validation validation,
            Deployments deployments,
            Stores stores,
            History history) {
        this.desk = desk;
        this.locks = locks;
        this.validation = validation;
        this.deployments = deployments;
        this.stores = stores;
        this.history = history;
    }

    /// Hands a draft in that nobody else is editing; where the store has no contract approval it is
    /// approved at once.
    @Transactional
    public Contract submit(ContractId id, Asked asked) {
        var draft = desk.locked(id, asked);
        var pending = draft.after(ContractCommand.SUBMIT);
        locks.requireFree(draft, asked);
        locks.release(id);
        validation.requireComplete(desk.whole(id), false);
        var submitted = desk.written(asked, ContractCommand.SUBMIT, draft, pending, null);
        return stores.get(draft.store()).has(Feature.CONTRACT_APPROVAL)
                ? submitted
                : approved(submitted, asked);
    }

    /// Approves a contract; its deployment starts by itself, and leaves it failed with the reason
    /// where it is refused.
    @Transactional
    public Contract approve(Actor approver, Store store, ContractId id, Asked asked) {
        var pending = pending(approver, store, id, ContractCommand.APPROVE, asked);
        return deployments.deployOrFail(approved(pending, asked), asked);
    }

    private Contract approved(Contract pending, Asked asked) {
        var approved = pending.after(ContractCommand.APPROVE);
        return desk.written(asked, ContractCommand.APPROVE, pending, approved, null);
    }

    /// Rejects a contract; its author reads the reason and may hand it in again.
    @Transactional
    public Contract reject(Actor approver, Store store, ContractId id, Asked asked) {
        var pending = pending(approver, store, id, ContractCommand.REJECT, asked);
        var reason = asked.requireReason();
        var rejected = pending.after(ContractCommand.REJECT);
        return desk.written(asked, ContractCommand.REJECT, pending, rejected, reason);
    }

    /// The contract that waits for this command, if he may give it.
    private Contract pending(
            Actor approver, Store store, ContractId id, ContractCommand command, Asked asked) {
        approver.require(store.owner(), Role.SALES_MANAGER);
        var pending = desk.locked(id, asked);
        pending.after(command);
        var submitter =
                history.of(id).stream()
                        .filter(it -> it.command().equals(ContractCommand.SUBMIT.code()))
                        .map(History.Entry::actor)
                        .findFirst();
        if (submitter.filter(asked.actor()::equals).isPresent()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "own-contract-not-approved", pending.name());
        }
        return pending;
    }
}
