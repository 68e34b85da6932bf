package org.comptoir.ordering.counter;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Conditions;

/// An order as far as counters ask: its parts by contract, its purchase-order number, and the total
/// that is owed. `payer` is the account whose credit line pays, where one does.
public record Purchase(
        Store store, List<Part> parts, String number, Optional<AccountId> payer, Money total) {
    public Purchase {
        parts = List.copyOf(parts);
    }

    /// The goods, net of tax, bought under one contract.
    public record Part(Conditions conditions, Money goods) {}
}
