package org.comptoir.trading.life;

import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.History;
import org.comptoir.trading.approval.ApprovalNotices;
import org.comptoir.trading.approval.Deciders;
import org.comptoir.trading.approval.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The approval of contracts, where a store asks for it: an approver of the store, never the one
/// who handed the contract in, approves it or rejects it with a reason.
@Component
public class ContractApprovals {
    private final ContractDesk desk;
    private final ContractLocks locks;
    private final Validation validation;
    private final Deployments deployments;
    private final Stores stores;
    private final History history;
    private final Deciders deciders;
    private final ApprovalNotices notices;

    ContractApprovals(
            ContractDesk desk,
            ContractLocks locks,
            Validation validation,
            Deployments deployments,
            Stores stores,
            History history,
            Deciders deciders,
            ApprovalNotices notices) {
        this.desk = desk;
        this.locks = locks;
        this.validation = validation;
        this.deployments = deployments;
        this.stores = stores;
        this.history = history;
        this.deciders = deciders;
        this.notices = notices;
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
        if (!stores.get(draft.store()).has(Feature.CONTRACT_APPROVAL)) {
            return approved(submitted, asked);
        }
        notices.waits(submitted, deciders.named(asked.actor()));
        return submitted;
    }

    /// Approves a contract; its deployment starts by itself, and leaves it failed with the reason
    /// where it is refused.
    @Transactional
    public Contract approve(Actor approver, Store store, ContractId id, Asked asked) {
        var pending = pending(id, ContractCommand.APPROVE, asked);
        var submitter = submitter(id);
        var decided = asked.inPlaceOf(requireApprover(approver, store, pending));
        var deployed = deployments.deployOrFail(approved(pending, decided), decided);
        deployed.life()
                .failure()
                .ifPresentOrElse(
                        why -> notices.decided(deployed, "contract-not-deployed", submitter, why),
                        () -> tellApproved(deployed, submitter, approver));
        return deployed;
    }

    private void tellApproved(Contract contract, Person submitter, Actor approver) {
        notices.decided(contract, "contract-approved", submitter, approver.displayName());
    }

    private Contract approved(Contract pending, Asked asked) {
        var approved = pending.after(ContractCommand.APPROVE);
        return desk.written(asked, ContractCommand.APPROVE, pending, approved, null);
    }

    /// Rejects a contract; its author reads the reason and may hand it in again.
    @Transactional
    public Contract reject(Actor approver, Store store, ContractId id, Asked asked) {
        var pending = pending(id, ContractCommand.REJECT, asked);
        var decided = asked.inPlaceOf(requireApprover(approver, store, pending));
        var reason = asked.requireReason();
        notices.decided(pending, "contract-rejected", submitter(id), reason);
        var rejected = pending.after(ContractCommand.REJECT);
        return desk.written(decided, ContractCommand.REJECT, pending, rejected, reason);
    }

    private Contract pending(ContractId id, ContractCommand command, Asked asked) {
        var pending = desk.locked(id, asked);
        pending.after(command);
        return pending;
    }

    private Optional<String> requireApprover(Actor approver, Store store, Contract pending) {
        return deciders.require(approver, store, pending, submitter(pending.id()));
    }

    /// Who handed it in; of one that was imported as handed in, who imported it.
    private Person submitter(ContractId id) {
        return history.of(id).stream()
                .filter(it ->
                        it.command().equals(ContractCommand.SUBMIT.code())
                                || it.command().equals(ContractCommand.SAVE.code()))
                .map(it -> new Person(it.actor(), it.actorId()))
                .findFirst()
                .orElseGet(() -> new Person("", Optional.empty()));
    }
}
