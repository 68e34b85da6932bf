package org.comptoir.catalog.object;

import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.stores.Store;

/// Those who decide what a store sells, and at which list prices.
public final class Editors {
    private static final Role[] ROLES = {Role.SELLER, Role.SALES_MANAGER, Role.CATEGORY_MANAGER};

    private Editors() {}

    /// Refuses everybody else.
    public static void require(Actor actor, Store store) {
        actor.require(store.owner(), ROLES);
    }

    public static boolean include(Actor actor, Store store) {
        return actor.hasAny(store.owner(), ROLES);
    }
}
