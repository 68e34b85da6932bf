package org.comptoir.trading.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.MemberKey.Kind;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.members.GroupId;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.People;
import org.comptoir.members.UserId;
import org.springframework.stereotype.Component;

/// Finds whom a contract may concern: its buyers, those of the versions beside it, and those of all
/// contracts that take terms from it.
@Component
class Audience {
    private final People people;
    private final Organizations organizations;

    Audience(People people, Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    /// Whom the contracts name, and who that is today.
    record Reach(Set<MemberKey> named, List<Someone> people) {
        Reach {
            named = Collections.unmodifiableSet(new LinkedHashSet<>(named));
            people = List.copyOf(people);
        }
    }

    Reach of(Supposition supposition) {
        var contracts =
                Stream.of(supposition.before(), supposition.after())
                        .flatMap(it -> it.engine().contracts().stream())
                        .toList();
        var families = families(supposition.contract().family(), contracts);
        var named = new LinkedHashSet<MemberKey>();
        boolean everybody = false;
        for (var contract : contracts) {
            if (families.contains(contract.family())) {
                switch (contract.buyers()) {
                    case Participants.Everybody() -> everybody = true;
                    case Participants.Members(var members) -> named.addAll(members);
                }
            }
        }
        return new Reach(named, everybody ? everybody() : among(named));
    }

    /// The family and all that refer to it, directly or through others.
    private static Set<FamilyKey> families(FamilyKey own, List<ContractTerms> contracts) {
        var reached = new LinkedHashSet<FamilyKey>(Set.of(own));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var contract : contracts) {
                if (!Collections.disjoint(contract.references(), reached)) {
                    grown |= reached.add(contract.family());
                }
            }
        }
        return reached;
    }

    private List<Someone> everybody() {
        var all = new ArrayList<>(List.of(Someone.GUEST));
        people.all().forEach(it -> all.add(someone(it)));
        return all;
    }

    private List<Someone> among(Set<MemberKey> named) {
        var found = new ArrayList<Someone>();
        people.among(
                        ids(named, Kind.USER, it -> new UserId(it.id())),
                        ids(named, Kind.ORGANIZATION, it -> new OrganizationId(it.id())),
                        ids(named, Kind.GROUP, it -> new GroupId(it.id())))
                .forEach(it -> found.add(someone(it)));
        for (var unit : ids(named, Kind.ORGANIZATION, it -> new OrganizationId(it.id()))) {
            if (found.stream().noneMatch(it -> it.buyer().organizations().contains(unit.value()))) {
                organizations
                        .find(unit)
                        .ifPresent(
                                it -> found.add(Someone.anybodyOf(it, organizations.path(unit))));
            }
        }
        return found;
    }

    private Someone someone(People.Person person) {
        return Someone.of(person, organizations.find(person.user().organization()));
    }

    private static <T> List<T> ids(Set<MemberKey> named, Kind kind, Function<MemberKey, T> id) {
        return named.stream().filter(it -> it.kind() == kind).map(id).toList();
    }
}
