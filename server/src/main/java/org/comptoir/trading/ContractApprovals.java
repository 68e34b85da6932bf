package org.comptoir.trading;

import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The approval of contracts, where a store asks for it: a sales manager of the seller, never the
/// one who handed the contract in, approves it or rejects it with a reason.
@Component
public class ContractApprovals {
    private final Contracts contracts;
    private final ContractDesk desk;
    private final ContractLocks locks;
    private final History history;

    ContractApprovals(
            Contracts contracts, ContractDesk desk, ContractLocks locks, History history) {
        this.contracts = contracts;
        this.desk = desk;
        this.locks = locks;
        this.history = history;
    }

    /// Hands a draft in that nobody is editing.
    @Transactional
    public Contract submit(ContractId id, Asked asked) {
        var draft = desk.locked(id, asked);
        draft.after(ContractCommand.SUBMIT);
        locks.requireFree(draft, asked);
        locks.release(id);
        return contracts.submit(id, asked.actor());
    }

    /// Approves a contract; its deployment starts by itself.
    @Transactional
    public Contract approve(Actor approver, Store store, ContractId id, Asked asked) {
        requireApprover(approver, store, id, ContractCommand.APPROVE, asked);
        return contracts.approve(id, asked.actor());
    }

    /// Rejects a contract; its author reads the reason and may hand it in again.
    @Transactional
    public Contract reject(Actor approver, Store store, ContractId id, Asked asked) {
        requireApprover(approver, store, id, ContractCommand.REJECT, asked);
        return contracts.reject(id, asked.requireReason(), asked.actor());
    }

    private void requireApprover(
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
    }
}
