package org.comptoir.trading.life;

import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends contracts: cancels, closes and deletes them (docs/rules.md §2.3). What has ended stays
/// readable.
@Component
public class ContractEndings {
    private final ContractDesk desk;
    private final ContractLocks locks;

    ContractEndings(ContractDesk desk, ContractLocks locks) {
        this.desk = desk;
        this.locks = locks;
    }

    /// Cancels a contract for good, with a reason.
    @Transactional
    public Contract cancel(ContractId id, Asked asked) {
        return ended(id, ContractCommand.CANCEL, asked);
    }

    /// Closes a contract: it sells no more from this moment.
    @Transactional
    public Contract close(ContractId id, Asked asked) {
        return ended(id, ContractCommand.CLOSE, asked);
    }

    private Contract ended(ContractId id, ContractCommand command, Asked asked) {
        var contract = desk.locked(id, asked);
        var ended = contract.after(command);
        var reason = asked.requireReason();
        desk.requireUnused(contract);
        return desk.written(asked, command, contract, ended.endingNow(), reason);
    }

    /// Marks a contract deleted that does not sell; it can still be duplicated.
    @Transactional
    public Contract delete(ContractId id, Asked asked) {
        var contract = desk.locked(id, asked);
        var deleted = contract.deleted();
        locks.requireFree(contract, asked);
        locks.release(id);
        return desk.written(
                asked, ContractCommand.DELETE, contract, deleted, asked.reason().orElse(null));
    }
}
