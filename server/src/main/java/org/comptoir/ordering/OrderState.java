package org.comptoir.ordering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where an order stands.
public enum OrderState {
    PENDING_APPROVAL,
    PLACED,
    REJECTED,
    CANCELLED;

    /// Whether an order in this state counts against ceilings.
    public boolean counts() {
        return this == PENDING_APPROVAL || this == PLACED;
    }

    /// The codes of the states that count.
    public static String[] counting() {
        return Arrays.stream(values())
                .filter(OrderState::counts)
                .map(OrderState::code)
                .toArray(String[]::new);
    }

    /// The name over HTTP and in the database, such as `pending-approval`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OrderState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
