package org.comptoir.ordering.order;

import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.Accounts;
import org.springframework.stereotype.Component;

/// Asks what somebody may see and do among the orders of a store (docs/rules.md §7.6).
@Component
public class OrderRights {
    private final Accounts accounts;

    OrderRights(Accounts accounts) {
        this.accounts = accounts;
    }

    public OrderAccess of(Store store, Actor actor) {
        return new OrderAccess(store, actor, accounts);
    }
}
