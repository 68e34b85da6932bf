package org.comptoir.accelerator.contract;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.approval.Deciders;
import org.comptoir.trading.content.ContractState;
import org.springframework.stereotype.Component;

/// Which commands of its life a contract allows one now, and why not the others (docs/rules.md
/// §2.3).
@Component
class ContractActions {
    private final Deciders deciders;

    ContractActions(Deciders deciders) {
        this.deciders = deciders;
    }

    /// The most likely one first.
    List<Action> of(Desk desk, Contract contract) {
        var usual = usual(contract.state());
        return Stream.concat(
                        usual.stream(),
                        OFFERED.stream().filter(it -> !usual.equals(Optional.of(it))))
                .map(it -> action(desk, contract, it, usual))
                .toList();
    }

    private static final List<ContractCommand> OFFERED =
            List.of(
                    ContractCommand.SUBMIT,
                    ContractCommand.APPROVE,
                    ContractCommand.REJECT,
                    ContractCommand.DEPLOY,
                    ContractCommand.NEW_VERSION,
                    ContractCommand.DUPLICATE,
                    ContractCommand.SUSPEND,
                    ContractCommand.RESUME,
                    ContractCommand.UNDO_DEPLOYMENT,
                    ContractCommand.CLOSE,
                    ContractCommand.CANCEL,
                    ContractCommand.DELETE);

    private static Optional<ContractCommand> usual(ContractState state) {
        return Optional.ofNullable(
                switch (state) {
                    case DRAFT, REJECTED -> ContractCommand.SUBMIT;
                    case PENDING -> ContractCommand.APPROVE;
                    case APPROVED, DEPLOYMENT_FAILED -> ContractCommand.DEPLOY;
                    case ACTIVE -> ContractCommand.NEW_VERSION;
                    case SUSPENDED -> ContractCommand.RESUME;
                    default -> ContractCommand.DUPLICATE;
                });
    }

    private Action action(
            Desk desk,
            Contract contract,
            ContractCommand command,
            Optional<ContractCommand> usual) {
        var text = desk.text("contract.do." + command.code());
        var plain = Action.of(command.code(), text, icon(command));
        var action = usual.filter(command::equals).map(_ -> plain.first()).orElse(plain);
        return asking(desk, command, action).not(why(desk, contract, command).orElse(null));
    }

    private static Action asking(Desk desk, ContractCommand command, Action action) {
        return switch (command) {
            case REJECT, SUSPEND ->
                    action.with("reason", desk.text("contract.reason." + command.code()));
            case DUPLICATE -> action.with("name", desk.text("contract.duplicate.name"));
            case CANCEL, CLOSE ->
                    action.asking(desk.text("contract.ask." + command.code()))
                            .with("reason", desk.text("contract.reason." + command.code()))
                            .dangerous();
            case DELETE -> action.asking(desk.text("contract.ask.delete")).dangerous();
            case DEPLOY, UNDO_DEPLOYMENT ->
                    action.asking(desk.text("contract.ask." + command.code()));
            default -> action;
        };
    }

    private Optional<String> why(Desk desk, Contract contract, ContractCommand command) {
        if (contract.life().deleted() && command != ContractCommand.DUPLICATE) {
            return Optional.of(desk.text("contract.not.deleted"));
        }
        if (command.from(contract.state(), false).isEmpty()) {
            return Optional.of(
                    desk.text(
                            "contract.not.state",
                            command.sources().stream()
                                    .map(it -> desk.text("contract.state." + it))
                                    .collect(joining(", "))));
        }
        boolean decision = command == ContractCommand.APPROVE || command == ContractCommand.REJECT;
        return decision && !deciders.decides(desk.actor(), desk.store(), contract)
                ? Optional.of(desk.text("contract.not.approver"))
                : Optional.empty();
    }

    private static String icon(ContractCommand command) {
        return switch (command) {
            case SUBMIT -> "send";
            case APPROVE -> "check";
            case REJECT -> "x";
            case DEPLOY, RESUME -> "play";
            case SUSPEND -> "pause";
            case NEW_VERSION -> "layers";
            case DUPLICATE -> "copy";
            case UNDO_DEPLOYMENT -> "undo-2";
            case CLOSE -> "lock";
            case CANCEL -> "ban";
            default -> "trash-2";
        };
    }
}
