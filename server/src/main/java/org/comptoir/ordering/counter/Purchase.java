package org.comptoir.ordering.counter;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.condition.Conditions;

/// An order as far as counters ask: its parts by contract, its purchase-order number, and the total
/// that is owed. `payer` is whose credit line pays, where one does.
public record Purchase(
        Store store, List<Part> parts, String number, Optional<Payer> payer, Money total) {
    public Purchase {
        parts = List.copyOf(parts);
    }

    /// An account that pays on its credit line; one that is not active pays nothing.
    public record Payer(AccountId account, boolean active) {}

    /// The goods, net of tax, bought under one contract.
    public record Part(Conditions conditions, Money goods) {}
}
