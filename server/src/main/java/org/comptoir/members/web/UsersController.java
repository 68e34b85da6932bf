package org.comptoir.members.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Users: found by business users, kept by administrators of their organization, and by themselves.
@RestController
@RequestMapping("/api/v1/users")
class UsersController {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Users users;
    private final Organizations organizations;
    private final Rights rights;
    private final UserChanges changes;

    UsersController(Users users, Organizations organizations, Rights rights, UserChanges changes) {
        this.users = users;
        this.organizations = organizations;
        this.rights = rights;
        this.changes = changes;
    }

    /// One user with his roles.
    record Detail(UserView user, List<UserView.Grant> roles) {}

    @GetMapping
    Slice<UserView> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable UUID organization,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        var visible = rights.visible(actor);
        if (visible != null && visible.isEmpty()) {
            return new Slice<>(actor.user().map(this::view).stream().toList(), null);
        }
        var search =
                new Users.Search(
                        q,
                        narrowed(visible, organization),
                        cursor,
                        Cursor.limit(limit, USUAL, MOST));
        return users.search(search).map(this::view);
    }

    private @Nullable Set<OrganizationId> narrowed(
            @Nullable Set<OrganizationId> visible, @Nullable UUID organization) {
        if (organization == null) {
            return visible;
        }
        var within = organizations.within(new OrganizationId(organization));
        if (visible != null) {
            within.retainAll(visible);
        }
        return within;
    }

    @GetMapping("/{id}")
    ResponseEntity<Detail> get(Actor actor, @PathVariable UUID id) {
        return answer(rights.visibleUser(actor, new UserId(id)));
    }

    @PostMapping
    ResponseEntity<Detail> create(Actor actor, @RequestBody UserEdit body) {
        var created = changes.create(actor, body);
        return ResponseEntity.created(URI.create("/api/v1/users/" + created.id()))
                .eTag(Versions.tag(created.version()))
                .body(detail(created));
    }

    /// Changes what is sent. A user changes his own names, e-mail, language and, knowing the
    /// present one, password.
    @PatchMapping("/{id}")
    ResponseEntity<Detail> change(
            Actor actor,
            @PathVariable UUID id,
            @RequestBody UserEdit body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        return answer(changes.change(actor, new UserId(id), body, Optional.ofNullable(ifMatch)));
    }

    @PostMapping("/{id}/lock")
    ResponseEntity<Detail> lock(Actor actor, @PathVariable UUID id) {
        return answer(changes.lock(actor, new UserId(id)));
    }

    @PostMapping("/{id}/unlock")
    ResponseEntity<Detail> unlock(Actor actor, @PathVariable UUID id) {
        return answer(changes.unlock(actor, new UserId(id)));
    }

    /// Gives a user exactly the roles sent.
    @PutMapping("/{id}/roles")
    ResponseEntity<Detail> grant(
            Actor actor, @PathVariable UUID id, @RequestBody List<UserView.Grant> roles) {
        return answer(changes.grant(actor, new UserId(id), UserView.Grant.read(roles)));
    }

    private ResponseEntity<Detail> answer(User user) {
        return ResponseEntity.ok().eTag(Versions.tag(user.version())).body(detail(user));
    }

    private Detail detail(User user) {
        var roles = users.grants(user.id()).stream().map(UserView.Grant::of).toList();
        return new Detail(view(user), roles);
    }

    private UserView view(User user) {
        return UserView.of(user, users.nameOf(user).toString());
    }
}
