package org.comptoir.members.web;

import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Users;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who am I: what a program wants to know right after it signed in.
@RestController
class MeController {
    private final Users users;
    private final Organizations organizations;
    private final Groups groups;

    MeController(Users users, Organizations organizations, Groups groups) {
        this.users = users;
        this.organizations = organizations;
        this.groups = groups;
    }

    record Unit(UUID id, String distinguishedName, String displayName) {}

    record Group(UUID id, String name) {
        static Group of(MemberGroup group) {
            return new Group(group.id().value(), group.name());
        }
    }

    /// His own unit comes first in the path, the root last.
    record Me(
            UserView user,
            List<Unit> organizationPath,
            List<UserView.Grant> roles,
            List<Group> groups) {}

    @GetMapping("/api/v1/me")
    ResponseEntity<Me> me(Actor actor) {
        actor.requireUser();
        var user = actor.user().orElseThrow();
        var me =
                new Me(
                        UserView.of(user, users.nameOf(user).toString()),
                        actor.path().stream().map(this::unit).toList(),
                        actor.grants().stream().map(UserView.Grant::of).toList(),
                        actor.groups().stream()
                                .flatMap(id -> groups.find(id).stream())
                                .map(Group::of)
                                .toList());
        return ResponseEntity.ok().eTag("\"" + actor.version() + "\"").body(me);
    }

    private Unit unit(OrganizationId id) {
        var organization = organizations.get(id);
        return new Unit(id.value(), organization.name().toString(), organization.displayName());
    }
}
