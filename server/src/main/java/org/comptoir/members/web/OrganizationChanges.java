package org.comptoir.members.web;

import java.util.Map;
import org.comptoir.members.Actor;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.springframework.stereotype.Component;

/// Changes the organization tree as far as the caller may.
@Component
public class OrganizationChanges {
    private final Organizations organizations;
    private final Rights rights;
    private final Changes changes;

    OrganizationChanges(Organizations organizations, Rights rights, Changes changes) {
        this.organizations = organizations;
        this.rights = rights;
        this.changes = changes;
    }

    public Organization create(Actor actor, Organization.Facts facts) {
        rights.visibleOrganization(actor, facts.parent());
        actor.require(facts.parent(), Role.SITE_ADMINISTRATOR);
        var entry =
                new Changes.Entry(
                        actor, "create", "organization " + facts.name(), Map.of("facts", facts));
        return changes.make(entry, () -> organizations.create(facts));
    }

    /// The organization, if the caller may change it.
    public Organization changeable(Actor actor, OrganizationId id) {
        return rights.changeableOrganization(actor, id);
    }

    /// Renames, moves or sets an organization as it was read.
    public Organization change(Actor actor, Organization read, Organization.Facts facts) {
        rights.changeableOrganization(actor, read.id());
        rights.changeableOrganization(actor, facts.parent());
        var entry =
                new Changes.Entry(
                        actor, "change", "organization " + read.id(), Map.of("facts", facts));
        return changes.make(entry, () -> organizations.change(read, facts));
    }

    public void delete(Actor actor, Organization read) {
        rights.changeableOrganization(actor, read.id());
        var entry =
                new Changes.Entry(
                        actor,
                        "delete",
                        "organization " + read.id(),
                        Map.of("name", read.name().toString()));
        changes.make(entry, () -> organizations.delete(read));
    }
}
