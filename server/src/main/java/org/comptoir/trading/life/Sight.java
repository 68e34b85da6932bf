package org.comptoir.trading.life;

import java.util.Collections;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.AccountRows;
import org.springframework.stereotype.Component;

/// How far somebody sees the trading of a store: sellers and sales managers see all of it, an
/// account representative the accounts he represents.
@Component
public class Sight {
    private static final Role[] WHOLE_STORE = {Role.SELLER, Role.SALES_MANAGER};
    private static final Role[] ANY = {
        Role.SELLER, Role.SALES_MANAGER, Role.ACCOUNT_REPRESENTATIVE
    };

    private final AccountRows accounts;

    Sight(AccountRows accounts) {
        this.accounts = accounts;
    }

    public void requireWholeStore(Actor actor, Store store) {
        actor.require(store.owner(), WHOLE_STORE);
    }

    public void requireTrader(Actor actor, Store store) {
        actor.require(store.owner(), ANY);
    }

    public boolean isTrader(Actor actor, Store store) {
        return actor.hasAny(store.owner(), ANY);
    }

    public boolean isLimited(Actor actor, Store store) {
        return !actor.hasAny(store.owner(), WHOLE_STORE);
    }

    /// Whether he sees what belongs to an account, or to none.
    public boolean reaches(Actor actor, Store store, Optional<AccountId> account) {
        if (!isLimited(actor, store)) {
            return true;
        }
        return isTrader(actor, store)
                && account.flatMap(accounts::find)
                        .filter(it ->
                                !Collections.disjoint(
                                        it.representatives(), Account.standings(actor)))
                        .isPresent();
    }
}
