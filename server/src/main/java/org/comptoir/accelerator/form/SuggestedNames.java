package org.comptoir.accelerator.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.accelerator.Buyers;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.Users;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Addresses;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.trading.Policies;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.condition.FulfillmentCenters;
import org.comptoir.trading.overview.AccountOverview;
import org.comptoir.trading.overview.ContractOverview;
import org.springframework.stereotype.Component;

/// What a field may name, by some words of it: a few at a time, to those who trade for the store.
@Component
class SuggestedNames {
    /// What keepers of the catalogue name who do not trade.
    private static final Set<String> CATALOGUE =
            Set.of("CatalogEntryRef", "CatalogGroupRef", "ProductSelection", "RuleTarget");

    private static final Role[] KEEPERS = {
        Role.SELLER, Role.SALES_MANAGER, Role.ACCOUNT_REPRESENTATIVE, Role.CATEGORY_MANAGER
    };

    private static final int MOST = 20;

    private final TradingAccess access;
    private final Policies policies;
    private final Organizations organizations;
    private final Users users;
    private final Groups groups;
    private final Addresses addresses;
    private final Catalogs catalogs;
    private final FulfillmentCenters centers;
    private final AccountOverview accounts;
    private final ContractOverview contracts;
    private final Buyers buyers;

    SuggestedNames(
            TradingAccess access,
            Policies policies,
            Organizations organizations,
            Users users,
            Groups groups,
            Addresses addresses,
            Catalogs catalogs,
            FulfillmentCenters centers,
            AccountOverview accounts,
            ContractOverview contracts,
            Buyers buyers) {
        this.access = access;
        this.policies = policies;
        this.organizations = organizations;
        this.users = users;
        this.groups = groups;
        this.addresses = addresses;
        this.catalogs = catalogs;
        this.centers = centers;
        this.accounts = accounts;
        this.contracts = contracts;
        this.buyers = buyers;
    }

    List<Suggestion> of(Desk desk, String what, String words) {
        if (CATALOGUE.contains(what)) {
            desk.actor().require(desk.store().owner(), KEEPERS);
        } else {
            access.requireTrader(desk.actor(), desk.store());
        }
        var all =
                what.startsWith("policy-")
                        ? policies(desk, what.substring("policy-".length()))
                        : all(desk, what, words);
        return all.filter(it -> fits(it, words)).limit(MOST).toList();
    }

    private static boolean fits(Suggestion it, String words) {
        var text = words.toLowerCase(Locale.ROOT);
        return it.value().toLowerCase(Locale.ROOT).contains(text)
                || it.label().toLowerCase(Locale.ROOT).contains(text);
    }

    private Stream<Suggestion> all(Desk desk, String what, String words) {
        return switch (what) {
            case "MemberRef" -> members(words);
            case "Organization" -> organizations();
            case "Buyer" -> buyers(words).filter(it -> buyers.isOpen(desk, it.value()));
            case "User" -> users(words);
            case "Person" -> persons(words);
            case "CatalogEntryRef" -> products(desk);
            case "CatalogGroupRef" -> categories(desk, "");
            case "ProductSelection" -> Stream.concat(categories(desk, "category "), products(desk));
            case "RuleTarget" ->
                    Stream.of(
                                    Stream.of(
                                            new Suggestion("all", desk.text("objects.everything"))),
                                    sets(desk),
                                    categories(desk, "category "),
                                    products(desk))
                            .flatMap(it -> it);
            case "FulfillmentCenterRef" ->
                    centers.names(desk.store().id()).stream().map(it -> new Suggestion(it, it));
            case "PriceRuleRef" ->
                    catalogs.of(desk.store()).priceRules().stream()
                            .map(it -> new Suggestion(it.id(), it.name()));
            case "CatalogFilterRef" ->
                    catalogs.of(desk.store()).filters().stream()
                            .map(it -> new Suggestion(it.id(), it.name()));
            case "AddressRef" -> addresses(words);
            case "AccountRef" -> accounts(desk, words);
            case "ContractRef" -> contracts(desk, words);
            default -> Stream.empty();
        };
    }

    private Stream<Suggestion> policies(Desk desk, String type) {
        var locale = desk.page().formats().locale();
        return PolicyType.builtIn().stream()
                .filter(it -> it.spelling().equals(type))
                .flatMap(it -> policies.visible(desk.store(), it).stream())
                .map(it -> new Suggestion(it.name(), it.displayName(locale)));
    }

    private Stream<Suggestion> organizations() {
        return organizations.within(OrganizationId.ROOT).stream()
                .map(organizations::find)
                .flatMap(Optional::stream)
                .map(SuggestedNames::suggestion);
    }

    /// Organizations by distinguished name and people by logon id, as one looks through their eyes.
    private Stream<Suggestion> buyers(String words) {
        return Stream.concat(persons(words), organizations().filter(it -> fits(it, words)));
    }

    private Stream<Suggestion> persons(String words) {
        return users.search(new Users.Search(words, null, null, MOST)).items().stream()
                .map(it -> new Suggestion(it.logonId(), it.displayName()));
    }

    private static Suggestion suggestion(Organization organization) {
        return new Suggestion(organization.name().toString(), organization.displayName());
    }

    private Stream<Suggestion> members(String words) {
        var explicit = groups.search(words, null, null, MOST).items().stream().map(this::group);
        var everybody = Picks.everybody().stream().map(it -> new Suggestion(it, it));
        return Stream.of(organizations(), explicit, users(words), everybody).flatMap(it -> it);
    }

    private Stream<Suggestion> users(String words) {
        return users.search(new Users.Search(words, null, null, MOST)).items().stream()
                .map(it -> new Suggestion(users.nameOf(it).toString(), it.displayName()));
    }

    private Suggestion group(MemberGroup group) {
        var owner = organizations.get(group.owner()).name();
        return new Suggestion("group %s of %s".formatted(group.name(), owner), group.name());
    }

    private Stream<Suggestion> addresses(String words) {
        return addresses.ofOrganizations(words, MOST).stream()
                .filter(it -> it.owner() instanceof Address.OfOrganization)
                .map(it -> {
                    var owner = organizations.get(((Address.OfOrganization) it.owner()).id());
                    var nick = it.facts().nickName();
                    return new Suggestion(nick + " of " + owner.name(), owner.displayName());
                });
    }

    private Stream<Suggestion> products(Desk desk) {
        var catalog = catalogs.of(desk.store());
        var locale = desk.page().formats().locale();
        var snapshot = catalog.snapshot();
        return IntStream.range(0, snapshot.size())
                .mapToObj(it -> new Suggestion(snapshot.partNumber(it), catalog.name(locale, it)));
    }

    private Stream<Suggestion> categories(Desk desk, String before) {
        var locale = desk.page().formats().locale();
        return catalogs.of(desk.store()).categories().all().stream()
                .map(it -> new Suggestion(before + it.identifier(), it.name(locale)));
    }

    private Stream<Suggestion> sets(Desk desk) {
        return catalogs.of(desk.store()).productSets().keySet().stream()
                .map(it -> new Suggestion("product set " + it, it));
    }

    private Stream<Suggestion> accounts(Desk desk, String words) {
        var wish = AccountOverview.Wish.named(words);
        return accounts.of(desk.actor(), desk.store(), wish, 1, MOST).items().stream()
                .map(it -> new Suggestion(it.name(), it.name()));
    }

    private Stream<Suggestion> contracts(Desk desk, String words) {
        var wish = ContractOverview.Wish.named(words);
        return contracts.of(desk.actor(), desk.store(), wish, 1, MOST).items().stream()
                .map(it -> new Suggestion(it.name(), it.accountName().orElse("")))
                .distinct();
    }
}
