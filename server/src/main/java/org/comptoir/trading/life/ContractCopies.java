package org.comptoir.trading.life;

import java.util.Optional;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Draft;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractKey.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes drafts from contracts that are there: a new version of the same family, or a duplicate
/// under another name (docs/rules.md §2.3).
@Component
public class ContractCopies {
    private final Contracts contracts;
    private final ContractRows rows;
    private final ContractDesk desk;
    private final History history;

    ContractCopies(Contracts contracts, ContractRows rows, ContractDesk desk, History history) {
        this.contracts = contracts;
        this.rows = rows;
        this.desk = desk;
        this.history = history;
    }

    /// The number of a version within its family; never negative.
    public record VersionNumber(int major, int minor) {
        public VersionNumber {
            if (major < 0 || minor < 0) {
                throw Problem.invalid("version", "bad-contract-version");
            }
        }
    }

    /// A draft of the same family: under the number asked for, else the next minor one.
    @Transactional
    public Contract newVersion(ContractId id, Optional<VersionNumber> number, Asked asked) {
        var contract = desk.locked(id, asked);
        contract.after(ContractCommand.NEW_VERSION);
        var free = number.orElseGet(() -> next(contract));
        var stored = desk.whole(contract.id());
        var key = stored.content().key().at(free.major(), free.minor());
        return copied(stored, key, ContractCommand.NEW_VERSION, asked);
    }

    private VersionNumber next(Contract contract) {
        int minor = Contract.nextMinor(rows.family(contract.family()), contract.major());
        return new VersionNumber(contract.major(), minor);
    }

    /// A draft of a family of its own, under a name that no contract of the owner has.
    @Transactional
    public Contract duplicate(ContractId id, String name, Asked asked) {
        var contract = desk.locked(id, asked);
        contract.after(ContractCommand.DUPLICATE);
        if (name.strip().equals(contract.name())) {
            throw Problem.invalid("name", "same-contract-name", name.strip());
        }
        var stored = desk.whole(contract.id());
        var key =
                new ContractKey(name.strip(), stored.content().key().owner(), Origin.MANUAL, 1, 0);
        return copied(stored, key, ContractCommand.DUPLICATE, asked);
    }

    private Contract copied(
            StoredContract stored, ContractKey key, ContractCommand command, Asked asked) {
        var contract = stored.contract();
        var draft =
                new Draft(
                        contract.store(),
                        contract.family().owner(),
                        contract.account(),
                        stored.content().numbered(key, ContractState.DRAFT),
                        stored.members());
        var copy = contracts.add(draft, ContractState.DRAFT, asked.actor());
        history.record(asked, command, contract, contract, copy.name() + " " + copy.number());
        return copy;
    }
}
