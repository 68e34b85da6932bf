package org.comptoir.trading.approval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountRows;
import org.comptoir.trading.Contract;
import org.springframework.stereotype.Component;

/// Who decides about a contract that waits (docs/rules.md §2.3): an approver of its store, or the
/// deputy of one who is away. As an account representative one decides about the contracts of one's
/// own accounts only.
@Component
public class Deciders {
    private final Approvers approvers;
    private final Deputies deputies;
    private final AccountRows accounts;
    private final Members members;
    private final Users users;
    private final Organizations organizations;

    Deciders(
            Approvers approvers,
            Deputies deputies,
            AccountRows accounts,
            Members members,
            Users users,
            Organizations organizations) {
        this.approvers = approvers;
        this.deputies = deputies;
        this.accounts = accounts;
        this.members = members;
        this.users = users;
        this.organizations = organizations;
    }

    /// Refuses whoever does not decide about the contract, or handed in himself what waits; else
    /// the person in whose place he decides, if it is not his own.
    public Optional<String> require(Actor actor, Store store, Contract contract, Person submitter) {
        actor.requireUser();
        var deciders = about(actor, store, contract);
        if (deciders.isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        var absent =
                deciders.stream().anyMatch(Decider::isHimself)
                        ? List.<Person>of()
                        : deciders.stream().flatMap(it -> it.absent().stream()).toList();
        if (submitter.is(actor) || absent.stream().anyMatch(submitter::is)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "own-contract-not-approved", contract.name());
        }
        return absent.stream().findFirst().map(Person::logonId);
    }

    /// The person whom a logon id names now.
    public Person named(String logonId) {
        return new Person(logonId, users.find(logonId).map(User::id));
    }

    /// Whether he decides about a contract once it waits, whoever hands it in.
    public boolean decides(Actor actor, Store store, Contract contract) {
        return !about(actor, store, contract).isEmpty();
    }

    private List<Decider> about(Actor actor, Store store, Contract contract) {
        var representatives = representatives(contract);
        return of(actor, store).stream().filter(it -> it.covers(representatives)).toList();
    }

    private Set<UUID> representatives(Contract contract) {
        return contract.account()
                .flatMap(accounts::find)
                .map(Account::representatives)
                .orElse(Set.of());
    }

    /// As whom somebody decides in a store; empty where he decides about nothing.
    List<Decider> of(Actor actor, Store store) {
        if (actor.isGuest()) {
            return List.of();
        }
        var chosen = approvers.of(store).approvers();
        var himself =
                chosen.stream()
                        .filter(it -> it.is(actor))
                        .map(it -> decider(Optional.empty(), it, actor, actor, store));
        var inPlace =
                deputies.absent(actor.requireUser()).stream()
                        .flatMap(it -> members.actorOf(it).stream())
                        .flatMap(absent -> inPlaceOf(absent, actor, chosen, store));
        return Stream.concat(himself, inPlace).toList();
    }

    private Stream<Decider> inPlaceOf(
            Actor absent, Actor actor, List<Approver> chosen, Store store) {
        return chosen.stream()
                .filter(it -> it.is(absent) && holds(actor, it.role(), store))
                .map(it -> decider(Optional.of(Person.of(absent)), it, absent, actor, store));
    }

    /// Whether he holds the role in the store's organization or a unit below it.
    private boolean holds(Actor actor, Role role, Store store) {
        return actor.has(role, store.owner())
                || actor.grants().stream()
                        .filter(it -> it.role() == role)
                        .anyMatch(it -> organizations.isWithin(it.organization(), store.owner()));
    }

    private static Decider decider(
            Optional<Person> absent, Approver approver, Actor as, Actor actor, Store store) {
        var everywhere =
                approver.role() != Role.ACCOUNT_REPRESENTATIVE
                        || actor.hasAny(store.owner(), Role.SELLER, Role.SALES_MANAGER);
        return new Decider(absent, everywhere, Account.standings(as));
    }

    /// Whom to tell that a contract waits: its approvers, and the deputies of those who are away.
    Set<UserId> people(Store store, Contract contract) {
        var people = new LinkedHashSet<UserId>();
        for (var approver : approvers.of(store).approvers()) {
            for (var unit : organizations.path(approver.at())) {
                users.holding(approver.role(), unit).forEach(it -> people.add(it.id()));
            }
        }
        people.addAll(deputies.of(people));
        return people.stream()
                .filter(it ->
                        members.actorOf(it)
                                .filter(one -> decides(one, store, contract))
                                .isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
