package org.comptoir.members.web;

import java.net.URI;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Cursor;
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

/// The organization tree: found by business users, changed by site administrators.
@RestController
@RequestMapping("/api/v1/organizations")
class OrganizationsController {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Organizations organizations;
    private final Rights rights;
    private final OrganizationChanges changes;

    OrganizationsController(
            Organizations organizations, Rights rights, OrganizationChanges changes) {
        this.organizations = organizations;
        this.rights = rights;
        this.changes = changes;
    }

    record View(
            UUID id,
            String distinguishedName,
            @Nullable UUID parent,
            String type,
            String name,
            String displayName,
            boolean orderApproval,
            int version) {
        static View of(Organization organization) {
            var parent = organization.parent();
            return new View(
                    organization.id().value(),
                    organization.name().toString(),
                    parent == null ? null : parent.value(),
                    organization.name().first().type(),
                    organization.name().first().value(),
                    organization.displayName(),
                    organization.orderApproval(),
                    organization.version());
        }
    }

    record Edit(
            @Nullable UUID parent,
            @Nullable String type,
            @Nullable String name,
            @Nullable String displayName,
            @Nullable Boolean orderApproval) {
        Organization.Facts created() {
            return new Organization.Facts(
                    new OrganizationId(Body.required("parent", parent)),
                    Body.or(type, "ou"),
                    Body.required("name", name),
                    Body.or(displayName, ""),
                    Body.or(orderApproval, false));
        }

        Organization.Facts changed(Organization present) {
            var part = present.name().first();
            var above = present.parent() == null ? OrganizationId.ROOT : present.parent();
            return new Organization.Facts(
                    parent == null ? above : new OrganizationId(parent),
                    Body.or(type, part.type()),
                    Body.or(name, part.value()),
                    Body.or(displayName, present.displayName()),
                    Body.or(orderApproval, present.orderApproval()));
        }
    }

    @GetMapping
    Slice<View> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable UUID parent,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        var below = parent == null ? null : new OrganizationId(parent);
        var search =
                new Organizations.Search(
                        q, below, rights.visible(actor), cursor, Cursor.limit(limit, USUAL, MOST));
        return organizations.search(search).map(View::of);
    }

    /// The organization of a distinguished name.
    @GetMapping(params = "distinguishedName")
    Slice<View> named(Actor actor, @RequestParam String distinguishedName) {
        var found = organizations.find(DistinguishedName.parse(distinguishedName));
        var visible = found.filter(one -> rights.sees(actor, one.id()));
        return new Slice<>(visible.map(View::of).stream().toList(), null);
    }

    @GetMapping("/{id}")
    ResponseEntity<View> get(Actor actor, @PathVariable UUID id) {
        return answer(rights.visibleOrganization(actor, new OrganizationId(id)));
    }

    @PostMapping
    ResponseEntity<View> create(Actor actor, @RequestBody Edit body) {
        var created = changes.create(actor, body.created());
        return ResponseEntity.created(URI.create("/api/v1/organizations/" + created.id()))
                .eTag(Versions.tag(created.version()))
                .body(View.of(created));
    }

    /// Renames, moves or sets what is sent; the rest stays.
    @PatchMapping("/{id}")
    ResponseEntity<View> change(
            Actor actor,
            @PathVariable UUID id,
            @RequestBody Edit body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        var present = changes.changeable(actor, new OrganizationId(id));
        Versions.require(ifMatch, present.version());
        return answer(changes.change(actor, present, body.changed(present)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        var present = changes.changeable(actor, new OrganizationId(id));
        Versions.require(ifMatch, present.version());
        changes.delete(actor, present);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<View> answer(Organization organization) {
        return ResponseEntity.ok()
                .eTag(Versions.tag(organization.version()))
                .body(View.of(organization));
    }
}
