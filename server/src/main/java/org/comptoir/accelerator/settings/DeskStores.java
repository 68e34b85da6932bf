package org.comptoir.accelerator.settings;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.platform.page.Choice;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreRelations;
import org.comptoir.stores.Stores;
import org.comptoir.trading.approval.Approver;
import org.comptoir.trading.approval.Approvers;
import org.springframework.stereotype.Component;

/// Puts the settings of a store into words.
@Component
class DeskStores {
    private final Stores stores;
    private final StoreRelations relations;
    private final Approvers approvers;
    private final Organizations organizations;
    private final MemberNames names;

    DeskStores(
            Stores stores,
            StoreRelations relations,
            Approvers approvers,
            Organizations organizations,
            MemberNames names) {
        this.stores = stores;
        this.relations = relations;
        this.approvers = approvers;
        this.organizations = organizations;
        this.names = names;
    }

    DeskStore of(Desk desk) {
        var actor = desk.actor();
        actor.require(desk.store().owner(), Role.SALES_MANAGER);
        var store = stores.get(desk.store().id());
        var chosen = approvers.of(store);
        return new DeskStore(
                desk.at("stores"),
                store.version(),
                Stream.of(Feature.values()).map(it -> feature(desk, store, it)).toList(),
                actor.has(Role.SITE_ADMINISTRATOR, OrganizationId.ROOT),
                chosen.approvers().stream().map(it -> held(desk, it)).toList(),
                chosen.version(),
                Stream.of(Role.values())
                        .filter(Role::isBusiness)
                        .map(it -> Choice.of(it.code(), role(desk, it), false))
                        .toList(),
                organizations.get(store.owner()).name().toString(),
                relations.of(store).stream()
                        .map(it -> it.title(desk.page().formats().locale()))
                        .toList(),
                store.languages().stream().map(desk.page()::languageName).toList(),
                store.currencies().stream().map(Currency::getCurrencyCode).toList());
    }

    private static Choice feature(Desk desk, Store store, Feature feature) {
        var key = "feature." + feature.code();
        return Choice.of(feature.code(), desk.text(key), store.has(feature))
                .detail(desk.text(key + ".help"));
    }

    private DeskStore.Held held(Desk desk, Approver approver) {
        return new DeskStore.Held(
                approver.role().code(),
                role(desk, approver.role()),
                approver.organization().toString(),
                names.organization(approver.at()));
    }

    private static String role(Desk desk, Role role) {
        return desk.text("role." + role.code());
    }

    /// The approvers as they are without one of them.
    List<Approver> without(Store store, String role, String organization) {
        return approvers.of(store).approvers().stream()
                .filter(it ->
                        !it.role().code().equals(role)
                                || !it.organization().toString().equals(organization))
                .toList();
    }
}
