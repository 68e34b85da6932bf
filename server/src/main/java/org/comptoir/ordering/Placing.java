package org.comptoir.ordering;

/// What became of an order that was submitted.
public sealed interface Placing permits Placing.Placed, Refused {
    /// The order is placed, or waits for approval; `again` if it had been placed before under the
    /// same key.
    record Placed(OrderView order, boolean again) implements Placing {}
}
