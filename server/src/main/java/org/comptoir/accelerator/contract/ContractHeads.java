package org.comptoir.accelerator.contract;

import java.time.Clock;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.trading.Account;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.ContractLocks;
import org.comptoir.trading.overview.Standing;
import org.springframework.stereotype.Component;

/// What stands above every page of a contract.
@Component
public class ContractHeads {
    private final Accounts accounts;
    private final ContractLocks locks;
    private final ContractActions actions;
    private final MemberNames names;
    private final Clock clock;

    ContractHeads(
            Accounts accounts,
            ContractLocks locks,
            ContractActions actions,
            MemberNames names,
            Clock clock) {
        this.accounts = accounts;
        this.locks = locks;
        this.actions = actions;
        this.names = names;
        this.clock = clock;
    }

    public ContractView.Head of(Desk desk, Contract contract) {
        var lock = locks.of(contract.id());
        return new ContractView.Head(
                contract.id().toString(),
                desk.at("contracts/" + contract.id()),
                contract.name(),
                contract.number(),
                contract.version(),
                desk.words().standing(Standing.of(contract, clock.instant())),
                contract.life().failure(),
                contract.account().flatMap(accounts::find).map(it -> link(desk, it)),
                lock.filter(it -> !it.owner().equals(desk.actor().logonId()))
                        .map(it -> names.person(it.owner())),
                isEditable(contract),
                contract.maySell(),
                actions.of(desk, contract));
    }

    private static boolean isEditable(Contract contract) {
        return ContractCommand.SAVE.from(contract.state(), contract.life().deleted()).isPresent();
    }

    private static ContractView.Link link(Desk desk, Account account) {
        return new ContractView.Link(
                account.name(), Optional.of(desk.at("accounts/" + account.id())));
    }
}
