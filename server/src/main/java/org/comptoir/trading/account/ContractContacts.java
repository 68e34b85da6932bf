package org.comptoir.trading.account;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.members.Members;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.Contract;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.StoredAccount;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.Contracts;
import org.springframework.stereotype.Component;

/// Whom to tell of a contract. The buyer's side: the customer contact and the administrators of the
/// customer organization. The seller's side: those who represent the account, else the sellers of
/// the store.
@Component
public class ContractContacts {
    private final Accounts accounts;
    private final Contracts contracts;
    private final Users users;
    private final Members members;
    private final Organizations organizations;

    ContractContacts(
            Accounts accounts,
            Contracts contracts,
            Users users,
            Members members,
            Organizations organizations) {
        this.accounts = accounts;
        this.contracts = contracts;
        this.users = users;
        this.members = members;
        this.organizations = organizations;
    }

    /// The people of both sides; nobody is on the buyer's side of a base contract.
    public record Contacts(Set<UserId> buyers, Set<UserId> sellers) {
        public Contacts {
            buyers = Set.copyOf(buyers);
            sellers = Set.copyOf(sellers);
        }
    }

    public Contacts of(Store store, Contract contract) {
        var account = contract.account().map(accounts::whole);
        var sellers =
                account.map(it -> representatives(store, it.account().representatives()))
                        .filter(found -> !found.isEmpty())
                        .orElseGet(() -> holding(Role.SELLER, store.owner()));
        return new Contacts(account.map(this::customer).orElseGet(() -> buyers(contract)), sellers);
    }

    private Set<UserId> customer(StoredAccount account) {
        var people = new LinkedHashSet<UserId>();
        account.content().participants().stream()
                .filter(it -> it.role() == Participant.Role.BUYER_CONTACT)
                .flatMap(it -> person(it, account.members()).stream())
                .forEach(people::add);
        account.account().holder().ifPresent(holder -> people.addAll(administrators(holder)));
        return people;
    }

    private Set<UserId> buyers(Contract contract) {
        var whole = contracts.whole(contract.id());
        var people = new LinkedHashSet<UserId>();
        for (var buyer : whole.content().participants()) {
            if (buyer.role() == Participant.Role.BUYER) {
                person(buyer, whole.members()).ifPresent(people::add);
                whole.members()
                        .of(buyer.member())
                        .map(OrganizationId::new)
                        .ifPresent(unit -> people.addAll(administrators(unit)));
            }
        }
        return people;
    }

    private Optional<UserId> person(Participant participant, MemberIds ids) {
        return ids.of(participant.member()).map(UserId::new).flatMap(users::find).map(User::id);
    }

    /// Those for the organization itself, else those for units below it.
    private Set<UserId> administrators(OrganizationId organization) {
        var own = holding(Role.BUYER_ADMINISTRATOR, List.of(organization));
        return own.isEmpty()
                ? holding(Role.BUYER_ADMINISTRATOR, organizations.within(organization))
                : own;
    }

    private Set<UserId> holding(Role role, OrganizationId organization) {
        return holding(role, organizations.path(organization));
    }

    private Set<UserId> holding(Role role, Collection<OrganizationId> units) {
        var people = new LinkedHashSet<UserId>();
        units.forEach(unit -> users.holding(role, unit).forEach(it -> people.add(it.id())));
        return people;
    }

    private Set<UserId> representatives(Store store, Set<UUID> standings) {
        var people = new LinkedHashSet<UserId>();
        var named = standings.stream().map(UserId::new).filter(it -> users.find(it).isPresent());
        Stream.concat(
                        named,
                        holding(Role.ACCOUNT_REPRESENTATIVE, store.owner()).stream()
                                .filter(it -> standsAs(it, standings)))
                .forEach(people::add);
        return people;
    }

    private boolean standsAs(UserId user, Set<UUID> standings) {
        return members.actorOf(user)
                .filter(it -> Account.standings(it).stream().anyMatch(standings::contains))
                .isPresent();
    }
}
