package org.comptoir.members.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.members.Actor;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may see and change which members.
///
/// Business users see all, but the private address books only of those whom their roles cover. A
/// site administrator changes what his grant covers; a buyer administrator changes the users and
/// addresses of his organization, but nobody who may do more than he could grant. Everyone else
/// sees himself; the rest does not exist for him.
@Component
public class Rights {
    private static final Role[] OVER_PEOPLE =
            Arrays.stream(Role.values())
                    .filter(role -> role.isBusiness() || role == Role.BUYER_ADMINISTRATOR)
                    .toArray(Role[]::new);

    private final Organizations organizations;
    private final Users users;

    Rights(Organizations organizations, Users users) {
        this.organizations = organizations;
        this.users = users;
    }

    /// The organizations an actor may see, or null for all.
    public @Nullable Set<OrganizationId> visible(Actor actor) {
        actor.requireUser();
        if (actor.isBusiness()) {
            return null;
        }
        var visible = new HashSet<OrganizationId>();
        for (var grant : actor.grants()) {
            if (grant.role() == Role.BUYER_ADMINISTRATOR) {
                visible.addAll(organizations.within(grant.organization()));
            }
        }
        return visible;
    }

    boolean sees(Actor actor, OrganizationId organization) {
        actor.requireUser();
        return actor.isBusiness() || administers(actor, organization);
    }

    /// Whether he may change the users and addresses of an organization.
    public boolean administers(Actor actor, OrganizationId organization) {
        return actor.hasAny(organization, Role.SITE_ADMINISTRATOR, Role.BUYER_ADMINISTRATOR);
    }

    public Organization visibleOrganization(Actor actor, OrganizationId id) {
        if (!sees(actor, id)) {
            throw Problem.missing("no-organization", id);
        }
        return organizations.get(id);
    }

    /// An organization whose place, name and settings he may change.
    Organization changeableOrganization(Actor actor, OrganizationId id) {
        var organization = visibleOrganization(actor, id);
        actor.require(id, Role.SITE_ADMINISTRATOR);
        return organization;
    }

    public User visibleUser(Actor actor, UserId id) {
        var user = users.get(id);
        if (!isSelf(actor, id) && !sees(actor, user.organization())) {
            throw Problem.missing("no-user", id);
        }
        return user;
    }

    /// A user whose private affairs are his business: himself, or somebody of an organization that
    /// one of his roles as an administrator or on the seller's side covers.
    User userOfHis(Actor actor, UserId id) {
        var user = visibleUser(actor, id);
        if (!isSelf(actor, id) && !actor.hasAny(user.organization(), OVER_PEOPLE)) {
            throw Problem.missing("no-user", id);
        }
        return user;
    }

    /// A user whom he may change wholly.
    User changeableUser(Actor actor, UserId id) {
        var user = visibleUser(actor, id);
        requireAdministers(actor, user.organization());
        users.grants(id).forEach(grant -> requireGrants(actor, grant));
        return user;
    }

    /// Whether he may change a user wholly.
    public boolean mayChange(Actor actor, User user) {
        return administers(actor, user.organization())
                && users.grants(user.id()).stream().allMatch(it -> mayGrant(actor, it));
    }

    void requireAdministers(Actor actor, OrganizationId organization) {
        actor.require(organization, Role.SITE_ADMINISTRATOR, Role.BUYER_ADMINISTRATOR);
    }

    /// Nobody gives or takes a role that is not his to give.
    void requireGrants(Actor actor, List<RoleGrant> grants) {
        grants.forEach(grant -> requireGrants(actor, grant));
    }

    private void requireGrants(Actor actor, RoleGrant grant) {
        if (!mayGrant(actor, grant)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    private static boolean mayGrant(Actor actor, RoleGrant grant) {
        return actor.has(Role.SITE_ADMINISTRATOR, grant.organization())
                || (!grant.role().isBusiness()
                        && actor.has(Role.BUYER_ADMINISTRATOR, grant.organization()));
    }

    static boolean isSelf(Actor actor, UserId id) {
        return actor.userId().filter(id::equals).isPresent();
    }
}
