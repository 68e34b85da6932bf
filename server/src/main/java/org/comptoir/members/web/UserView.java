package org.comptoir.members.web;

import java.util.List;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.jspecify.annotations.Nullable;

/// A user as interfaces show him.
record UserView(
        UUID id,
        String distinguishedName,
        String logonId,
        UUID organization,
        String givenName,
        String familyName,
        String email,
        String jobTitle,
        String language,
        boolean locked,
        int version) {
    static UserView of(User user, String distinguishedName) {
        var facts = user.facts();
        return new UserView(
                user.id().value(),
                distinguishedName,
                facts.logonId(),
                facts.organization().value(),
                facts.givenName(),
                facts.familyName(),
                facts.email(),
                facts.jobTitle(),
                facts.language(),
                user.locked(),
                user.version());
    }

    /// A role and the organization it is held for.
    record Grant(@Nullable String role, @Nullable UUID organization) {
        static Grant of(RoleGrant grant) {
            return new Grant(grant.role().code(), grant.organization().value());
        }

        RoleGrant read() {
            var code = Body.required("role", role);
            return new RoleGrant(
                    Role.named(code),
                    new OrganizationId(Body.required("organization", organization)));
        }

        static List<RoleGrant> read(@Nullable List<Grant> grants) {
            return grants == null ? List.of() : grants.stream().map(Grant::read).toList();
        }
    }
}
