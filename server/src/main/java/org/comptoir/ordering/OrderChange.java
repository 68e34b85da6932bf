package org.comptoir.ordering;

/// What became of a command on an order.
public sealed interface OrderChange permits OrderChange.Done, Refused {
    /// The order as it is now.
    record Done(OrderView order) implements OrderChange {}
}
