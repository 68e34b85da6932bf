package org.comptoir.members;

import java.util.Arrays;
import java.util.Optional;
import org.comptoir.platform.Ids;

/// Organizations and people for a test, each under a name that no other test uses.
public class TestMembers {
    private final Organizations organizations;
    private final Users users;
    private final Tokens tokens;

    public TestMembers(Organizations organizations, Users users, Tokens tokens) {
        this.organizations = organizations;
        this.users = users;
        this.tokens = tokens;
    }

    /// An organization below the root; its name begins as given.
    public Organization organization(String name) {
        return unit(OrganizationId.ROOT, "o", name + " " + Ids.next());
    }

    /// A unit of that name below another.
    public Organization unit(OrganizationId parent, String name) {
        return unit(parent, "ou", name);
    }

    private Organization unit(OrganizationId parent, String type, String name) {
        return organizations.create(new Organization.Facts(parent, type, name, name, false));
    }

    /// A user with roles in his own organization; his logon id begins as given.
    public User user(String name, OrganizationId organization, Role... roles) {
        return user(name, organization, organization, roles);
    }

    /// A user whose roles hold for another organization than his own.
    public User user(
            String name, OrganizationId organization, OrganizationId scope, Role... roles) {
        return user(name, Optional.empty(), organization, scope, roles);
    }

    /// A user who can sign in with a password.
    public User user(String name, String password, OrganizationId organization, Role... roles) {
        return user(name, Optional.of(password), organization, organization, roles);
    }

    private User user(
            String name,
            Optional<String> password,
            OrganizationId organization,
            OrganizationId scope,
            Role... roles) {
        var logonId = name + "-" + Ids.next();
        var email = logonId + "@example.org";
        var facts = new User.Facts(logonId, "", organization, name, "Example", email, "", "en");
        var user = users.create(facts, password);
        users.grant(
                user.id(), Arrays.stream(roles).map(role -> new RoleGrant(role, scope)).toList());
        return users.get(user.id());
    }

    /// Somebody who may do everything everywhere.
    public User siteAdministrator() {
        return user("admin", OrganizationId.ROOT, Role.SITE_ADMINISTRATOR);
    }

    /// A token of a user, as if he had signed in.
    public String token(User user) {
        return tokens.issue(user.id()).token();
    }
}
