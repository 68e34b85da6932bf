package org.comptoir.ordering.behalf;

import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.assortment.Viewpoints;
import org.springframework.stereotype.Component;

/// Lets the seller's people order for a buyer, with his rights alone (docs/rules.md §7.7): a
/// representative for the buyers of his accounts. Who works for the seller's side himself is no
/// buyer here.
@Component
public class OnBehalf {
    private static final Role[] MAY = {
        Role.SELLER, Role.SALES_MANAGER, Role.ACCOUNT_REPRESENTATIVE, Role.CSR_SUPERVISOR, Role.CSR
    };

    private final Viewpoints viewpoints;

    OnBehalf(Viewpoints viewpoints) {
        this.viewpoints = viewpoints;
    }

    /// Whether he may order for buyers of the store at all.
    public boolean may(Actor caller, Store store) {
        return caller.hasAny(store.owner(), MAY);
    }

    /// Whether he may order for that buyer.
    public boolean mayFor(Actor caller, Store store, String logonId) {
        if (!may(caller, store)) {
            return false;
        }
        try {
            return buyer(caller, store, logonId).hand().isPresent();
        } catch (Problem hidden) {
            return false;
        }
    }

    /// The buyer of that logon id, for whom the caller enters; one for whom he may not answers as
    /// if there were none.
    public Actor buyer(Actor caller, Store store, String logonId) {
        caller.require(store.owner(), MAY);
        var buyer = viewpoints.of(caller, store, logonId.strip());
        if (buyer.isGuest() || buyer.isBusiness()) {
            throw Problem.missing("no-such-buyer", logonId);
        }
        return buyer.enteredBy(caller);
    }
}
