package org.comptoir.members.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.GroupId;
import org.comptoir.members.Groups;
import org.comptoir.members.MemberGroup;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Explicit member groups: seen by business users, kept by the sellers of their owner.
@RestController
@RequestMapping("/api/v1/groups")
class GroupsController {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Groups groups;
    private final Organizations organizations;
    private final Users users;
    private final Changes changes;

    GroupsController(Groups groups, Organizations organizations, Users users, Changes changes) {
        this.groups = groups;
        this.organizations = organizations;
        this.users = users;
        this.changes = changes;
    }

    record Summary(UUID id, UUID owner, String name, String kind, int version) {
        static Summary of(MemberGroup group) {
            return new Summary(
                    group.id().value(),
                    group.owner().value(),
                    group.name(),
                    MemberGroup.EXPLICIT,
                    group.version());
        }
    }

    record Detail(Summary group, List<Member> members) {}

    /// A user or an organization, as in the group or as excluded from it.
    record Member(@Nullable UUID user, @Nullable UUID organization, @Nullable Boolean excluded) {
        static Member of(MemberGroup.Entry entry) {
            var user = entry.user();
            var organization = entry.organization();
            return new Member(
                    user == null ? null : user.value(),
                    organization == null ? null : organization.value(),
                    entry.excluded());
        }

        MemberGroup.Entry read() {
            if ((user == null) == (organization == null)) {
                throw Problem.invalid("user", "group-member-required");
            }
            return new MemberGroup.Entry(
                    user == null ? null : new UserId(user),
                    organization == null ? null : new OrganizationId(organization),
                    Body.or(excluded, false));
        }
    }

    record Created(@Nullable UUID owner, @Nullable String name, @Nullable String kind) {}

    @GetMapping
    Slice<Summary> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable UUID owner,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        actor.requireBusiness();
        var of = owner == null ? null : new OrganizationId(owner);
        return groups.search(q, of, cursor, Cursor.limit(limit, USUAL, MOST)).map(Summary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<Detail> get(Actor actor, @PathVariable UUID id) {
        return answer(visible(actor, id));
    }

    @PostMapping
    ResponseEntity<Detail> create(Actor actor, @RequestBody Created body) {
        actor.requireBusiness();
        var owner =
                organizations.get(new OrganizationId(Body.required("owner", body.owner()))).id();
        requireKeeper(actor, owner);
        var name = Body.required("name", body.name());
        var kind = Body.or(body.kind(), MemberGroup.EXPLICIT);
        var entry = new Changes.Entry(actor, "create", "group " + name, Map.of("owner", owner));
        var created = changes.make(entry, () -> groups.create(owner, name, kind));
        return ResponseEntity.created(URI.create("/api/v1/groups/" + created.id()))
                .eTag(Versions.tag(created.version()))
                .body(detail(created));
    }

    /// Lists a member, or an exclusion; doing so twice changes nothing.
    @PostMapping("/{id}/members")
    ResponseEntity<Detail> add(Actor actor, @PathVariable UUID id, @RequestBody Member member) {
        var group = changeable(actor, id);
        var entry = existing(member.read());
        changes.make(
                new Changes.Entry(actor, "add", "group " + id, Map.of("entry", entry)),
                () -> groups.add(group.id(), entry));
        return answer(groups.get(group.id()));
    }

    @DeleteMapping("/{id}/members")
    ResponseEntity<Detail> remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID user,
            @RequestParam @Nullable UUID organization,
            @RequestParam(defaultValue = "false") boolean excluded) {
        var group = changeable(actor, id);
        var entry = new Member(user, organization, excluded).read();
        changes.make(
                new Changes.Entry(actor, "remove", "group " + id, Map.of("entry", entry)),
                () -> groups.remove(group.id(), entry));
        return answer(groups.get(group.id()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(Actor actor, @PathVariable UUID id) {
        var group = changeable(actor, id);
        changes.make(
                new Changes.Entry(actor, "delete", "group " + id, Map.of("name", group.name())),
                () -> groups.delete(group));
        return ResponseEntity.noContent().build();
    }

    private MemberGroup visible(Actor actor, UUID id) {
        actor.requireUser();
        if (!actor.isBusiness()) {
            throw Problem.missing("no-group", id);
        }
        return groups.get(new GroupId(id));
    }

    private MemberGroup changeable(Actor actor, UUID id) {
        var group = visible(actor, id);
        requireKeeper(actor, group.owner());
        return group;
    }

    private static void requireKeeper(Actor actor, OrganizationId owner) {
        actor.require(owner, Role.SELLER, Role.SALES_MANAGER);
    }

    private MemberGroup.Entry existing(MemberGroup.Entry entry) {
        if (entry.user() != null) {
            users.get(entry.user());
        }
        if (entry.organization() != null) {
            organizations.get(entry.organization());
        }
        return entry;
    }

    private ResponseEntity<Detail> answer(MemberGroup group) {
        return ResponseEntity.ok().eTag(Versions.tag(group.version())).body(detail(group));
    }

    private Detail detail(MemberGroup group) {
        var members = groups.entries(group.id()).stream().map(Member::of).toList();
        return new Detail(Summary.of(group), members);
    }
}
