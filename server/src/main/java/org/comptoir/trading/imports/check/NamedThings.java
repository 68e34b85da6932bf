package org.comptoir.trading.imports.check;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.Catalogs;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Addresses;
import org.comptoir.members.group.Groups;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreRelations;
import org.comptoir.trading.Policies;
import org.comptoir.trading.condition.FulfillmentCenters;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogFilterRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.PriceRuleRef;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.content.value.StoreRef;
import org.springframework.stereotype.Component;

/// Looks up what contracts and accounts name outside themselves, as one store sees it.
@Component
public class NamedThings {
    private final Organizations organizations;
    private final Users users;
    private final Groups groups;
    private final Addresses addresses;
    private final Policies policies;
    private final FulfillmentCenters centers;
    private final Catalogs catalogs;
    private final StoreRelations relations;

    NamedThings(
            Organizations organizations,
            Users users,
            Groups groups,
            Addresses addresses,
            Policies policies,
            FulfillmentCenters centers,
            Catalogs catalogs,
            StoreRelations relations) {
        this.organizations = organizations;
        this.users = users;
        this.groups = groups;
        this.addresses = addresses;
        this.policies = policies;
        this.centers = centers;
        this.catalogs = catalogs;
        this.relations = relations;
    }

    /// Whether the thing is there. Accounts and contracts, which may stand in the same file, are
    /// looked up when their turn comes.
    boolean exists(Store store, Reference reference) {
        return switch (reference) {
            case MemberRef.Organization it -> organization(it).isPresent();
            case MemberRef.User it -> user(it).isPresent();
            case MemberRef.Group it -> group(it).isPresent();
            case AddressRef it ->
                    owner(it.owner()).flatMap(at -> addresses.find(at, it.nickName())).isPresent();
            case PolicyRef it -> policies.named(store, it).isPresent();
            case StoreRef it -> isKnown(store, it);
            case CatalogRef it -> it.name().equals(store.catalog());
            case CatalogEntryRef it -> catalogs.of(store).knows(it.partNumber());
            case CatalogGroupRef it ->
                    catalogs.of(store).categories().find(it.identifier()).isPresent();
            case PriceRuleRef it -> catalogs.of(store).priceRule(it.id()).isPresent();
            case CatalogFilterRef it -> catalogs.of(store).filter(it.id()).isPresent();
            case FulfillmentCenterRef it ->
                    organization(it.owner())
                            .flatMap(owner -> centers.find(owner.value(), it.name()))
                            .isPresent();
            case AccountRef _, ContractRef _ -> true;
        };
    }

    private boolean isKnown(Store store, StoreRef reference) {
        return reference.name().equals(store.name())
                || reference.name().equals(store.group())
                || relations.of(store).stream().anyMatch(it -> it.name().equals(reference.name()));
    }

    /// The id of a user, organization or group; nothing for anything else.
    Optional<UUID> id(Reference reference) {
        return switch (reference) {
            case MemberRef.Organization it -> organization(it).map(OrganizationId::value);
            case MemberRef.User it -> user(it).map(UserId::value);
            case MemberRef.Group it -> group(it);
            default -> Optional.empty();
        };
    }

    public Optional<OrganizationId> organization(MemberRef.Organization reference) {
        return organizations.named(reference.distinguishedName()).map(it -> it.id());
    }

    private Optional<UserId> user(MemberRef.User reference) {
        return DistinguishedName.read(reference.distinguishedName())
                .flatMap(users::find)
                .map(it -> it.id());
    }

    private Optional<UUID> group(MemberRef.Group reference) {
        return organization(reference.owner())
                .flatMap(owner -> groups.find(owner, reference.name()))
                .map(it -> it.id().value());
    }

    private Optional<Address.Owner> owner(MemberRef member) {
        return switch (member) {
            case MemberRef.Organization it -> organization(it).map(Address.OfOrganization::new);
            case MemberRef.User it -> user(it).map(Address.OfUser::new);
            case MemberRef.Group _, MemberRef.Everybody _ -> Optional.empty();
        };
    }

    /// Whether the organization is the store's seller or lies below it.
    public boolean isSeller(Store store, OrganizationId organization) {
        return organizations.isWithin(organization, store.owner());
    }
}
