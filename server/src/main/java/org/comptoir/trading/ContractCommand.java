package org.comptoir.trading;

import static org.comptoir.trading.content.ContractState.ACTIVE;
import static org.comptoir.trading.content.ContractState.APPROVED;
import static org.comptoir.trading.content.ContractState.CANCELLED;
import static org.comptoir.trading.content.ContractState.CLOSED;
import static org.comptoir.trading.content.ContractState.DEPLOYMENT_FAILED;
import static org.comptoir.trading.content.ContractState.DEPLOYMENT_IN_PROGRESS;
import static org.comptoir.trading.content.ContractState.DRAFT;
import static org.comptoir.trading.content.ContractState.PENDING;
import static org.comptoir.trading.content.ContractState.REJECTED;
import static org.comptoir.trading.content.ContractState.SUSPENDED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.trading.content.ContractState;

/// What may be done to a contract, and the one table of where that leads (docs/rules.md §2.3):
/// every pair of state and command that is not here is refused and changes nothing.
public enum ContractCommand {
    SAVE(from(DRAFT, REJECTED).to(DRAFT)),
    CHANGE_TERM(from(ACTIVE, SUSPENDED).staying()),
    SUBMIT(from(DRAFT, REJECTED).to(PENDING)),
    APPROVE(from(PENDING).to(APPROVED)),
    REJECT(from(PENDING).to(REJECTED)),
    DEPLOY(from(APPROVED, DEPLOYMENT_FAILED).to(DEPLOYMENT_IN_PROGRESS)),
    FINISH_DEPLOYMENT(from(DEPLOYMENT_IN_PROGRESS).to(ACTIVE)),
    FAIL_DEPLOYMENT(from(DEPLOYMENT_IN_PROGRESS).to(DEPLOYMENT_FAILED)),
    UNDO_DEPLOYMENT(from(ACTIVE).to(SUSPENDED)),
    RESTORE(from(CLOSED).to(ACTIVE)),
    SUSPEND(from(ACTIVE).to(SUSPENDED)),
    RESUME(from(SUSPENDED).to(ACTIVE)),
    CANCEL(from(PENDING, APPROVED, ACTIVE, REJECTED, SUSPENDED, DEPLOYMENT_FAILED).to(CANCELLED)),
    CLOSE(from(APPROVED, ACTIVE, SUSPENDED).to(CLOSED)),
    DELETE(from(DRAFT, REJECTED, CANCELLED, CLOSED).staying()),
    NEW_VERSION(from(APPROVED, ACTIVE, SUSPENDED).staying()),
    DUPLICATE(from(ContractState.values()).staying());

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<ContractState, ContractState> results;

    ContractCommand(Map<ContractState, ContractState> results) {
        this.results = Map.copyOf(results);
    }

    /// The state the command leads to, or nothing where it is refused. Of a deleted contract only a
    /// duplicate can be made.
    public Optional<ContractState> from(ContractState state, boolean deleted) {
        return deleted && this != DUPLICATE
                ? Optional.empty()
                : Optional.ofNullable(results.get(state));
    }

    /// The states from which the command is possible.
    public Set<ContractState> sources() {
        return results.keySet();
    }

    /// The name in addresses and messages, such as `undo-deployment`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Sources from(ContractState... states) {
        return new Sources(EnumSet.copyOf(Arrays.asList(states)));
    }

    private record Sources(Set<ContractState> states) {
        Map<ContractState, ContractState> to(ContractState result) {
            var results = new EnumMap<ContractState, ContractState>(ContractState.class);
            states.forEach(state -> results.put(state, result));
            return results;
        }

        Map<ContractState, ContractState> staying() {
            var results = new EnumMap<ContractState, ContractState>(ContractState.class);
            states.forEach(state -> results.put(state, state));
            return results;
        }
    }
}
