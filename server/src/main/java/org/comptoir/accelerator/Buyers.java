package org.comptoir.accelerator;

import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organization;
import org.comptoir.members.Organizations;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.trading.assortment.Viewpoints;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Participant;
import org.springframework.stereotype.Component;

/// Buyers through whose eyes one looks: a person by his logon id, or whoever belongs to an
/// organization, by its id or distinguished name.
@Component
public class Buyers {
    private final Viewpoints viewpoints;
    private final Organizations organizations;
    private final Users users;

    Buyers(Viewpoints viewpoints, Organizations organizations, Users users) {
        this.viewpoints = viewpoints;
        this.organizations = organizations;
        this.users = users;
    }

    /// Somebody as he was named in a field, and who that is.
    public record Buyer(String named, String name, Actor actor) {}

    /// The buyer of that name; one whom the reader may not look through answers as if there were
    /// none.
    public Buyer of(Desk desk, String named) {
        var actor = viewpoints.of(desk.actor(), desk.store(), named.strip());
        var unit = actor.organization().flatMap(organizations::find);
        var person = actor.userId().flatMap(users::find).map(User::displayName);
        var organization = unit.map(Organization::displayName).orElse("");
        return new Buyer(
                named.strip(),
                person.map(it -> it + ", " + organization).orElse(organization),
                actor);
    }

    /// Whether the reader may look through the eyes of that buyer.
    public boolean isOpen(Desk desk, String named) {
        try {
            viewpoints.of(desk.actor(), desk.store(), named);
            return true;
        } catch (Problem hidden) {
            return false;
        }
    }

    /// The first buyer whom a contract names and through whose eyes the reader may look.
    public Optional<String> first(Desk desk, ContractContent content) {
        return content.participants().stream()
                .filter(it -> it.role() == Participant.Role.BUYER)
                .flatMap(it -> named(it.member()).stream())
                .filter(it -> isOpen(desk, it))
                .findFirst();
    }

    private Optional<String> named(MemberRef member) {
        return switch (member) {
            case MemberRef.Organization(var name) -> Optional.of(name);
            case MemberRef.User(var name) ->
                    DistinguishedName.read(name).flatMap(users::find).map(User::logonId);
            case MemberRef.Group _ -> Optional.empty();
            case MemberRef.Everybody() -> Optional.empty();
        };
    }
}
