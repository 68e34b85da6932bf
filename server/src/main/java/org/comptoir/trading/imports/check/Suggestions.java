package org.comptoir.trading.imports.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Category;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Users;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Addresses;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
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
import org.comptoir.trading.file.Suggestion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a name that leads nowhere was most likely meant to be.
@Component
public class Suggestions {
    private static final int MOST = 200;

    private final Organizations organizations;
    private final Users users;
    private final Groups groups;
    private final Addresses addresses;
    private final Policies policies;
    private final FulfillmentCenters centers;
    private final Catalogs catalogs;
    private final JdbcClient jdbc;

    Suggestions(
            Organizations organizations,
            Users users,
            Groups groups,
            Addresses addresses,
            Policies policies,
            FulfillmentCenters centers,
            Catalogs catalogs,
            JdbcClient jdbc) {
        this.organizations = organizations;
        this.users = users;
        this.groups = groups;
        this.addresses = addresses;
        this.policies = policies;
        this.centers = centers;
        this.catalogs = catalogs;
        this.jdbc = jdbc;
    }

    /// Whether a problem is one with the name of an account or a contract.
    static boolean isAsked(Problem problem) {
        return problem.code().equals("unknown-account") || isLender(problem);
    }

    private static boolean isLender(Problem problem) {
        return problem.code().equals("lender-not-active")
                || problem.code().equals("lender-not-approved");
    }

    /// What the name in such a problem was meant to be, where nothing goes by it.
    Optional<String> of(Store store, Problem problem) {
        return isLender(problem)
                ? of(problem.arguments().get(1), contractNames(store))
                : of(problem.arguments().getFirst(), accountNames(store));
    }

    private static Optional<String> of(Object name, List<String> known) {
        return Optional.of(name.toString())
                .filter(it -> !known.contains(it))
                .flatMap(it -> Suggestion.of(it, known));
    }

    private List<String> accountNames(Store store) {
        return names(store, "select name from account where store = :store and not deleted");
    }

    private List<String> contractNames(Store store) {
        return names(
                store, "select distinct name from contract where store = :store and not deleted");
    }

    private List<String> names(Store store, String sql) {
        return jdbc.sql(sql)
                .param("store", store.id().value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    Optional<String> of(Store store, Reference reference) {
        return Suggestion.of(name(reference), known(store, reference));
    }

    /// The name by which a reference is looked up.
    static String name(Reference reference) {
        return switch (reference) {
            case MemberRef.Organization it -> it.distinguishedName();
            case MemberRef.User it -> it.distinguishedName();
            case MemberRef.Group it -> it.name();
            case AddressRef it -> it.nickName();
            case PolicyRef it -> it.name();
            case StoreRef it -> it.name();
            case CatalogRef it -> it.name();
            case CatalogEntryRef it -> it.partNumber();
            case CatalogGroupRef it -> it.identifier();
            case PriceRuleRef it -> it.id();
            case CatalogFilterRef it -> it.id();
            case FulfillmentCenterRef it -> it.name();
            case AccountRef it -> it.name();
            case ContractRef it -> it.target().name();
        };
    }

    private List<String> known(Store store, Reference reference) {
        return switch (reference) {
            case MemberRef.Organization _ -> organizationNames();
            case MemberRef.User it -> userNames(it);
            case MemberRef.Group it ->
                    organization(it.owner())
                            .map(owner -> groups.search("", owner, null, MOST).items())
                            .map(found -> names(found, MemberGroup::name))
                            .orElse(List.of());
            case AddressRef it -> nickNames(it);
            case PolicyRef it -> names(policies.visible(store, it.type()), BusinessPolicy::name);
            case StoreRef _ -> List.of(store.name(), store.group());
            case CatalogRef _ -> List.of(store.catalog());
            case CatalogEntryRef _ -> partNumbers(store);
            case CatalogGroupRef _ ->
                    names(catalogs.of(store).categories().all(), Category::identifier);
            case PriceRuleRef _ -> names(catalogs.of(store).priceRules(), it -> it.id());
            case CatalogFilterRef _ -> names(catalogs.of(store).filters(), it -> it.id());
            case FulfillmentCenterRef _ -> centers.names(store.id());
            case AccountRef _ -> accountNames(store);
            case ContractRef _ -> contractNames(store);
        };
    }

    private static <T> List<String> names(
            java.util.Collection<T> things, Function<T, String> name) {
        return things.stream().map(name).toList();
    }

    private List<String> organizationNames() {
        return organizations.within(OrganizationId.ROOT).stream()
                .flatMap(id -> organizations.find(id).stream())
                .map(it -> it.name().toString())
                .toList();
    }

    private List<String> userNames(MemberRef.User reference) {
        return DistinguishedName.read(reference.distinguishedName())
                .flatMap(DistinguishedName::parent)
                .flatMap(organizations::find)
                .map(unit -> new Users.Search("", Set.of(unit.id()), null, MOST))
                .map(search -> users.search(search).items())
                .map(found -> names(found, user -> users.nameOf(user).toString()))
                .orElse(List.of());
    }

    private List<String> nickNames(AddressRef reference) {
        return reference.owner() instanceof MemberRef.Organization owner
                ? organization(owner)
                        .map(id -> addresses.of(new Address.OfOrganization(id)))
                        .map(found -> names(found, it -> it.facts().nickName()))
                        .orElse(List.of())
                : List.of();
    }

    List<String> partNumbers(Store store) {
        var snapshot = catalogs.of(store).snapshot();
        Stream<String> all = IntStream.range(0, snapshot.size()).mapToObj(snapshot::partNumber);
        return all.toList();
    }

    private Optional<OrganizationId> organization(MemberRef.Organization reference) {
        return organizations.named(reference.distinguishedName()).map(it -> it.id());
    }
}
