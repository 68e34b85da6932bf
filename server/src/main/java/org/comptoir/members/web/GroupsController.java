package org.comptoir.members.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.GroupId;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final GroupChanges changes;

    GroupsController(Groups groups, GroupChanges changes) {
        this.groups = groups;
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
        return answer(changes.visible(actor, new GroupId(id)));
    }

    @PostMapping
    ResponseEntity<Detail> create(Actor actor, @RequestBody Created body) {
        actor.requireBusiness();
        var created =
                changes.create(
                        actor,
                        new OrganizationId(Body.required("owner", body.owner())),
                        Body.required("name", body.name()),
                        Body.or(body.kind(), MemberGroup.EXPLICIT));
        return ResponseEntity.created(URI.create("/api/v1/groups/" + created.id()))
                .eTag(Versions.tag(created.version()))
                .body(detail(created));
    }

    record Named(@Nullable String name) {}

    @PatchMapping("/{id}")
    ResponseEntity<Detail> rename(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Named body) {
        var group = changes.visible(actor, new GroupId(id));
        Versions.require(ifMatch, group.version());
        var name = Body.required("name", body.name());
        return answer(changes.rename(actor, group, name));
    }

    /// Lists a member, or an exclusion; doing so twice changes nothing.
    @PostMapping("/{id}/members")
    ResponseEntity<Detail> add(Actor actor, @PathVariable UUID id, @RequestBody Member member) {
        var group = changes.visible(actor, new GroupId(id));
        return answer(changes.add(actor, group.id(), member.read()));
    }

    @DeleteMapping("/{id}/members")
    ResponseEntity<Detail> remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID user,
            @RequestParam @Nullable UUID organization,
            @RequestParam(defaultValue = "false") boolean excluded) {
        var group = changes.visible(actor, new GroupId(id));
        var entry = new Member(user, organization, excluded).read();
        return answer(changes.remove(actor, group.id(), entry));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(Actor actor, @PathVariable UUID id) {
        changes.delete(actor, new GroupId(id));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Detail> answer(MemberGroup group) {
        return ResponseEntity.ok().eTag(Versions.tag(group.version())).body(detail(group));
    }

    private Detail detail(MemberGroup group) {
        var members = groups.entries(group.id()).stream().map(Member::of).toList();
        return new Detail(Summary.of(group), members);
    }
}
