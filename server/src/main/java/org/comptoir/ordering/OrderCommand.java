package org.comptoir.ordering;

import static org.comptoir.ordering.OrderState.CANCELLED;
import static org.comptoir.ordering.OrderState.PENDING_APPROVAL;
import static org.comptoir.ordering.OrderState.PLACED;
import static org.comptoir.ordering.OrderState.REJECTED;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What may be done to an order, and the one table of where that leads (docs/rules.md §7.4): every
/// pair of state and command that is not here is refused and changes nothing.
@SuppressWarnings("ImmutableEnumChecker") // Map.of is immutable
public enum OrderCommand {
    APPROVE(Map.of(PENDING_APPROVAL, PLACED)),
    REJECT(Map.of(PENDING_APPROVAL, REJECTED)),
    CANCEL(Map.of(PENDING_APPROVAL, CANCELLED, PLACED, CANCELLED));

    private final Map<OrderState, OrderState> results;

    OrderCommand(Map<OrderState, OrderState> results) {
        this.results = results;
    }

    /// The state the command leads to, or nothing where it is refused.
    public Optional<OrderState> from(OrderState state) {
        return Optional.ofNullable(results.get(state));
    }

    /// The states from which the command is possible.
    public Set<OrderState> sources() {
        return results.keySet();
    }

    /// The name in addresses and messages.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
