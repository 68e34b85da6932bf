package org.comptoir.accelerator.contract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.ContractApprovals;
import org.comptoir.trading.life.ContractCopies;
import org.comptoir.trading.life.ContractEndings;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.life.Undo;
import org.springframework.stereotype.Component;

/// Does what somebody asked for with a contract; the contract he then looks at is the answer.
@Component
class ContractCommands {
    private static final Set<String> DECISIONS = Set.of("approve", "reject");
    private static final int MOST = 200;

    private final TradingAccess access;
    private final Contracts contracts;
    private final ContractApprovals approvals;
    private final ContractEndings endings;
    private final ContractCopies copies;
    private final Undo undo;
    private final Refusals refusals;

    ContractCommands(
            TradingAccess access,
            Contracts contracts,
            ContractApprovals approvals,
            ContractEndings endings,
            ContractCopies copies,
            Undo undo,
            Refusals refusals) {
        this.access = access;
        this.contracts = contracts;
        this.approvals = approvals;
        this.endings = endings;
        this.copies = copies;
        this.undo = undo;
        this.refusals = refusals;
    }

    /// What goes with a command: why, under which name, and at which version it was decided.
    record Wish(String reason, String name, OptionalInt version) {
        Asked by(Desk desk) {
            var why = Optional.of(reason.strip()).filter(it -> !it.isEmpty());
            return new Asked(desk.actor().logonId(), why, version);
        }
    }

    Contract one(Desk desk, String command, ContractId id, Wish wish) {
        var reached =
                DECISIONS.contains(command)
                        ? access.contractToDecide(desk.actor(), desk.store(), id)
                        : access.contract(desk.actor(), desk.store(), id);
        var contract = reached.id();
        var asked = wish.by(desk);
        return switch (command) {
            case "submit" -> approvals.submit(contract, asked);
            case "approve" -> approvals.approve(desk.actor(), desk.store(), contract, asked);
            case "reject" -> approvals.reject(desk.actor(), desk.store(), contract, asked);
            case "deploy" -> contracts.deploy(contract, asked);
            case "suspend" -> contracts.suspend(contract, asked);
            case "resume" -> contracts.resume(contract, asked);
            case "undo-deployment" -> undo.undo(contract, asked);
            case "close" -> endings.close(contract, asked);
            case "cancel" -> endings.cancel(contract, asked);
            case "delete" -> endings.delete(contract, asked);
            case "new-version" -> copies.newVersion(contract, Optional.empty(), asked);
            case "duplicate" -> copies.duplicate(contract, wish.name(), asked);
            default -> throw Problem.missing("no-such-command", command);
        };
    }

    /// The same for each of several: one notice of how many it was done for, and one for each that
    /// refused.
    List<Notice> many(Desk desk, String command, String reason, List<String> chosen) {
        var wish = new Wish(reason, "", OptionalInt.empty());
        var outcome = refusals.each(chosen, MOST, it -> one(desk, command, id(it), wish));
        return outcome.done() > 0 || outcome.refusals().isEmpty()
                ? outcome.after(desk.text("contracts.bulk.done", outcome.done()))
                : outcome.refusals();
    }

    private static ContractId id(String text) {
        try {
            return new ContractId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Problem.missing("no-such-contract", text);
        }
    }
}
