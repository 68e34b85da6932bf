package org.comptoir.trading.insight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.members.GroupId;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.People.Person;

/// Who buys: a person; or, where none stands for them, the guests or whoever will be registered in
/// an organization.
record Someone(Optional<Person> person, Optional<Organization> unit, Buyer buyer) {
    static final Someone GUEST = new Someone(Optional.empty(), Optional.empty(), Buyer.GUEST);

    static Someone of(Person person, Optional<Organization> unit) {
        var path = person.path().stream().map(OrganizationId::value).toList();
        var buyer =
                Buyer.of(person.user().id().value(), path)
                        .inGroups(
                                person.groups().stream()
                                        .map(GroupId::value)
                                        .collect(Collectors.toSet()),
                                person.excludedFrom().stream()
                                        .map(GroupId::value)
                                        .collect(Collectors.toSet()));
        return new Someone(Optional.of(person), unit, buyer);
    }

    static Someone anybodyOf(Organization unit, List<OrganizationId> path) {
        var ids = path.stream().map(OrganizationId::value).toList();
        var buyer = new Buyer(Optional.empty(), ids, Set.of(), Set.of());
        return new Someone(Optional.empty(), Optional.of(unit), buyer);
    }

    /// Whether it is one person who may sign in.
    boolean counts() {
        return person.filter(it -> !it.user().locked()).isPresent();
    }

    boolean isGuest() {
        return buyer.equals(Buyer.GUEST);
    }

    Optional<UUID> user() {
        return person.map(it -> it.user().id().value());
    }
}
