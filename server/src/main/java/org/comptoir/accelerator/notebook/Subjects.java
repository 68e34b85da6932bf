package org.comptoir.accelerator.notebook;

import java.util.UUID;
import java.util.function.Function;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.account.AccountHeads;
import org.comptoir.accelerator.contract.ContractHeads;
import org.comptoir.platform.Problem;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.imports.AccountEdits;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.ContractLocks;
import org.comptoir.trading.life.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/// Finds what a notebook is opened for, among what its reader may see.
@Component
class Subjects {
    private final TradingAccess access;
    private final Contracts contracts;
    private final ContractEdits contractEdits;
    private final ContractLocks locks;
    private final ContractHeads contractHeads;
    private final Benches benches;
    private final Accounts accounts;
    private final AccountEdits accountEdits;
    private final AccountHeads accountHeads;

    Subjects(
            TradingAccess access,
            Contracts contracts,
            ContractEdits contractEdits,
            ContractLocks locks,
            ContractHeads contractHeads,
            Benches benches,
            Accounts accounts,
            AccountEdits accountEdits,
            AccountHeads accountHeads) {
        this.access = access;
        this.contracts = contracts;
        this.contractEdits = contractEdits;
        this.locks = locks;
        this.contractHeads = contractHeads;
        this.benches = benches;
        this.accounts = accounts;
        this.accountEdits = accountEdits;
        this.accountHeads = accountHeads;
    }

    /// A subject, and the page around its notebook.
    record Open(Subject subject, Function<NotebookView, ModelAndView> page) {}

    /// `kind` is `contracts` or `accounts`.
    Open open(Desk desk, String kind, UUID id) {
        return switch (kind) {
            case "contracts" -> contract(desk, new ContractId(id));
            case "accounts" -> account(desk, new AccountId(id));
            default -> throw Problem.missing("no-such-page", kind);
        };
    }

    private Open contract(Desk desk, ContractId asked) {
        var id = access.contract(desk.actor(), desk.store(), asked).id();
        var subject = new ContractSubject(desk, contracts.whole(id), contractEdits);
        return new Open(
                subject,
                view ->
                        desk.show("notebook/contract")
                                .addObject("head", contractHeads.of(desk, contracts.get(id)))
                                .addObject("view", view)
                                .addObject("bench", bench(subject, view)));
    }

    /// The catalogue tree stands over the terms about products.
    private @Nullable Bench bench(ContractSubject subject, NotebookView view) {
        return view.here().equals(Chapter.PRODUCTS.code()) && view.writing() == null
                ? benches.of(subject, BenchAsk.of(new LinkedMultiValueMap<>()))
                : null;
    }

    private Open account(Desk desk, AccountId asked) {
        var id = access.account(desk.actor(), desk.store(), asked).id();
        boolean limited = access.isLimited(desk.actor(), desk.store());
        var subject = new AccountSubject(desk, accounts.whole(id), accountEdits, limited);
        return new Open(
                subject,
                view ->
                        desk.show("notebook/account")
                                .addObject("head", accountHeads.of(desk, accounts.get(id)))
                                .addObject("view", view));
    }

    /// Opening a contract locks it for its editor, unless another edits it (docs/rules.md §2.3).
    void lock(Desk desk, Subject subject) {
        if (subject instanceof ContractSubject(_, var stored, _)) {
            var editor = desk.actor().logonId();
            var lock = locks.of(stored.contract().id());
            if (lock.isEmpty() || lock.get().owner().equals(editor)) {
                locks.lock(stored.contract(), editor, false);
            }
        }
    }

    boolean isHeldByAnother(ContractSubject subject) {
        var editor = subject.desk().actor().logonId();
        return locks.of(subject.stored().contract().id())
                .filter(it -> !it.owner().equals(editor))
                .isPresent();
    }
}
