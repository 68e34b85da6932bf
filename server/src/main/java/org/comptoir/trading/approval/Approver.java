package org.comptoir.trading.approval;

import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;

/// Whoever holds this role for this organization approves contracts.
public record Approver(Role role, UUID organization) {
    public OrganizationId at() {
        return new OrganizationId(organization);
    }

    boolean is(Actor actor) {
        return actor.has(role, at());
    }
}
