package org.comptoir.accelerator.people;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.web.Rights;
import org.comptoir.platform.page.Choice;
import org.springframework.stereotype.Component;

/// Puts a person into words, with what the reader may do about him.
@Component
class DeskPersons {
    private final Users users;
    private final Organizations organizations;
    private final Rights rights;

    DeskPersons(Users users, Organizations organizations, Rights rights) {
        this.users = users;
        this.organizations = organizations;
        this.rights = rights;
    }

    DeskPerson of(Desk desk, UserId id) {
        var user = rights.visibleUser(desk.actor(), id);
        boolean self = desk.actor().userId().filter(id::equals).isPresent();
        boolean mayChange = rights.mayChange(desk.actor(), user);
        return new DeskPerson(
                user,
                desk.at("people/" + id),
                PeopleTable.state(desk, user.locked()),
                link(desk, user.organization()),
                users.nameOf(user).toString(),
                users.grants(id).stream().map(it -> held(desk, it)).toList(),
                Stream.of(Role.values())
                        .map(it -> Choice.of(it.code(), desk.text("role." + it.code()), false))
                        .toList(),
                mayChange,
                self,
                mayChange && !self ? List.of(action(desk, user)) : List.of());
    }

    private Link link(Desk desk, OrganizationId id) {
        var organization = organizations.get(id);
        return new Link(
                organization.displayName(),
                desk.at("organizations/" + id),
                organization.name().toString());
    }

    private DeskPerson.Held held(Desk desk, RoleGrant grant) {
        var code = grant.role().code();
        return new DeskPerson.Held(
                code,
                desk.text("role." + code),
                grant.organization().toString(),
                link(desk, grant.organization()));
    }

    private static Action action(Desk desk, User user) {
        return user.locked()
                ? Action.of("unlock", desk.text("people.unlock"), "key-round")
                : Action.of("lock", desk.text("people.lock"), "lock")
                        .asking(desk.text("people.lock.ask"));
    }
}
