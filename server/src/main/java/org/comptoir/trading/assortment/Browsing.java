package org.comptoir.trading.assortment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;

/// Who looks at which store, in which language and currency, at what instant, and under which
/// contracts; none chosen means all he may use. Where the seller's own people look, maybe through
/// the eyes of `actor`, explanations name every contract.
public record Browsing(
        Actor actor,
        Store store,
        Locale locale,
        Currency currency,
        Instant at,
        Set<ContractId> contracts,
        boolean staff) {
    public Browsing {
        contracts = Set.copyOf(contracts);
    }

    /// Whether the seller's own people look: they see every contract by name, and at any time.
    static boolean isStaff(Actor actor, Store store) {
        var owner = store.owner();
        return Arrays.stream(Role.values())
                .anyMatch(role -> role.isBusiness() && actor.has(role, owner));
    }
}
