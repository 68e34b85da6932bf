package org.comptoir.accelerator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;

/// The places of the tool, in the order of its menu, and the roles that work there.
enum Place {
    HOME("", "house", "", Roles.EVERYBODY),
    APPROVALS("approvals", "file-check", "", Roles.TRADE),
    ACCOUNTS("accounts", "building-2", "relations", Roles.TRADE),
    CONTRACTS("contracts", "handshake", "relations", Roles.TRADE),
    POLICIES("policies", "sliders-horizontal", "relations", Roles.TRADE),
    IMPORTS("imports", "upload", "relations", Roles.WHOLE),
    ORDERS("orders", "receipt", "relations", Roles.EVERYBODY),
    FINDINGS("findings", "triangle-alert", "relations", Roles.WHOLE),
    EXPLAIN("explain", "circle-help", "relations", Roles.TRADE),
    SEE("see", "eye", "relations", Roles.TRADE),
    REPORTS("reports", "scale", "relations", Roles.TRADE),
    CARE("care", "headset", "care", Roles.CARE),
    CATEGORIES("categories", "folder-tree", "catalogue", Roles.CATALOGUE),
    PRODUCTS("products", "package", "catalogue", Roles.CATALOGUE),
    PRICE_LISTS("price-lists", "coins", "catalogue", Roles.EDITORS),
    PRODUCT_SETS("product-sets", "boxes", "catalogue", Roles.EDITORS),
    PRICE_RULES("price-rules", "list-ordered", "catalogue", Roles.EDITORS),
    CATALOG_FILTERS("catalog-filters", "filter", "catalogue", Roles.EDITORS),
    ORGANIZATIONS("organizations", "landmark", "people", Roles.EVERYBODY),
    PEOPLE("people", "user", "people", Roles.EVERYBODY),
    GROUPS("groups", "users", "people", Roles.EVERYBODY),
    AUDIT("audit", "history", "administration", Roles.MANAGERS),
    STORES("stores", "store", "administration", Roles.MANAGERS),
    PLUG_INS("plug-ins", "plug", "administration", Roles.NOBODY_ELSE);

    private final String path;
    private final String icon;
    private final String group;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Place(String path, String icon, String group, Set<Role> roles) {
        this.path = path;
        this.icon = icon;
        this.group = group;
        this.roles = roles;
    }

    /// Who works where; a site administrator does everywhere.
    private static final class Roles {
        static final Set<Role> WHOLE = Set.of(Role.SELLER, Role.SALES_MANAGER);
        static final Set<Role> TRADE =
                Set.of(Role.SELLER, Role.SALES_MANAGER, Role.ACCOUNT_REPRESENTATIVE);
        static final Set<Role> CATALOGUE =
                Set.of(
                        Role.SELLER,
                        Role.SALES_MANAGER,
                        Role.ACCOUNT_REPRESENTATIVE,
                        Role.CATEGORY_MANAGER);
        static final Set<Role> EDITORS =
                Set.of(Role.SELLER, Role.SALES_MANAGER, Role.CATEGORY_MANAGER);
        static final Set<Role> CARE = Set.of(Role.CSR_SUPERVISOR, Role.CSR);
        static final Set<Role> NOBODY_ELSE = Set.of(Role.SITE_ADMINISTRATOR);
        static final Set<Role> MANAGERS = Set.of(Role.SALES_MANAGER);
        static final Set<Role> EVERYBODY =
                Set.of(
                        Role.SELLER,
                        Role.SALES_MANAGER,
                        Role.ACCOUNT_REPRESENTATIVE,
                        Role.CATEGORY_MANAGER,
                        Role.CSR_SUPERVISOR,
                        Role.CSR);

        private Roles() {}
    }

    static List<Place> of(Actor actor, Store store) {
        return Arrays.stream(values()).filter(it -> it.isOpenTo(actor, store)).toList();
    }

    /// Whether the store has it at all: what is switched off leaves no trace.
    boolean isOf(Store store) {
        return this != CARE || store.has(Feature.CUSTOMER_CARE);
    }

    /// Whether somebody works there.
    boolean isOpenTo(Actor actor, Store store) {
        return isOf(store) && actor.hasAny(store.owner(), roles.toArray(Role[]::new));
    }

    /// The place that an address below the store's root belongs to.
    static Optional<Place> at(String below) {
        var first = below.split("[/.]", 2)[0];
        return Arrays.stream(values()).filter(it -> it.path.equals(first)).findFirst();
    }

    String path() {
        return path;
    }

    String icon() {
        return icon;
    }

    String group() {
        return group;
    }

    String key() {
        return path.isEmpty() ? "home" : path;
    }
}
