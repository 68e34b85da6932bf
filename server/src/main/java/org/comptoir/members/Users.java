package org.comptoir.members;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Like;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The people who can sign in.
@Component
public class Users {
    private final JdbcClient jdbc;
    private final OrganizationTrees trees;
    private final UserTable table;
    private final Memberships memberships;
    private final Passwords passwords;

    Users(
            JdbcClient jdbc,
            OrganizationTrees trees,
            UserTable table,
            Memberships memberships,
            Passwords passwords) {
        this.jdbc = jdbc;
        this.trees = trees;
        this.table = table;
        this.memberships = memberships;
        this.passwords = passwords;
    }

    public Optional<User> find(UserId id) {
        return jdbc.sql("select " + UserRows.COLUMNS + " from member_user u where u.id = :id")
                .param("id", id.value())
                .query((row, _) -> UserRows.user(row))
                .optional();
    }

    /// The user, who must exist.
    public User get(UserId id) {
        return find(id).orElseThrow(() -> Problem.missing("no-user", id));
    }

    /// The user of a logon id, whose case does not matter.
    public Optional<User> find(String logonId) {
        return jdbc.sql(
                        "select "
                                + UserRows.COLUMNS
                                + " from member_user u where lower(u.logon_id) = lower(:logon)")
                .param("logon", logonId.strip())
                .query((row, _) -> UserRows.user(row))
                .optional();
    }

    /// Those of some logon ids, read together.
    public List<User> named(Collection<String> logonIds) {
        return jdbc.sql(
                        "select "
                                + UserRows.COLUMNS
                                + """
                                 from member_user u
                                where lower(u.logon_id) in (
                                    select lower(it) from unnest(cast(:logons as text[])) as it)
                                """)
                .param("logons", logonIds.stream().map(String::strip).toArray(String[]::new))
                .query((row, _) -> UserRows.user(row))
                .list();
    }

    /// Those of some ids, read together.
    public Map<UserId, User> all(Collection<UserId> ids) {
        return jdbc
                .sql("select " + UserRows.COLUMNS + " from member_user u where u.id = any(:ids)")
                .param("ids", ids.stream().map(UserId::value).toArray(UUID[]::new))
                .query((row, _) -> UserRows.user(row))
                .list()
                .stream()
                .collect(Collectors.toMap(User::id, Function.identity()));
    }

    public Optional<User> find(DistinguishedName name) {
        if (!name.first().type().equals("uid")) {
            return Optional.empty();
        }
        return name.parent()
                .flatMap(above -> trees.present().find(above))
                .flatMap(unit -> find(unit.id(), name.first().value()));
    }

    private Optional<User> find(OrganizationId unit, String uid) {
        return jdbc.sql(
                        "select "
                                + UserRows.COLUMNS
                                + " from member_user u where u.organization = :unit and u.uid = :uid")
                .param("unit", unit.value())
                .param("uid", uid)
                .query((row, _) -> UserRows.user(row))
                .optional();
    }

    /// The user's name in the tree: `uid=m.okafor,ou=Purchasing,o=Alder Rail Works,o=Root
    /// Organization`.
    public DistinguishedName nameOf(User user) {
        return trees.present()
                .find(user.organization())
                .orElseThrow(() -> Problem.missing("no-organization", user.organization()))
                .name()
                .child("uid", user.facts().uid());
    }

    /// Whether anybody is registered in an organization or below it.
    public boolean anyIn(OrganizationId organization) {
        return jdbc.sql(
                        "select exists (select 1 from member_user where organization = any(:units))")
                .param("units", units(trees.present().within(organization)))
                .query(Boolean.class)
                .single();
    }

    /// Who holds a role granted on exactly this organization and may sign in, by logon id.
    public List<User> holding(Role role, OrganizationId organization) {
        return jdbc.sql(
                        "select "
                                + UserRows.COLUMNS
                                + """
                                  from member_user u join role_grant g on g.user_id = u.id
                                 where g.role = :role and g.organization = :organization
                                   and not u.locked
                                 order by lower(u.logon_id)
                                """)
                .param("role", role.code())
                .param("organization", organization.value())
                .query((row, _) -> UserRows.user(row))
                .list();
    }

    /// What a list of users asks for; an empty `text` asks for all, `visible` limits it to the
    /// users of some organizations.
    public record Search(
            String text,
            @Nullable Set<OrganizationId> visible,
            @Nullable String cursor,
            int limit) {}

    /// Users by logon id, a page at a time.
    public Slice<User> search(Search search) {
        var visible = search.visible();
        var found =
                jdbc.sql(
                                "select "
                                        + UserRows.COLUMNS
                                        + """
                                          from member_user u
                                         where lower(u.logon_id) > :after
                                           and (:all or u.organization = any(:units))
                                           and (lower(u.logon_id) like :text
                                             or lower(u.given_name || ' ' || u.family_name) like :text
                                             or lower(u.email) like :text)
                                         order by lower(u.logon_id) limit :limit
                                        """)
                        .param("after", Cursor.decode(search.cursor()))
                        .param("all", visible == null)
                        .param("units", units(visible == null ? Set.of() : visible))
                        .param("text", Like.anywhere(search.text()))
                        .param("limit", search.limit() + 1)
                        .query((row, _) -> UserRows.user(row))
                        .list();
        return Slice.cut(found, search.limit(), UserRows::place);
    }

    /// Adds a user; without a password he cannot sign in yet.
    public User create(User.Facts facts, Optional<String> password) {
        requireOrganization(facts.organization());
        return get(table.insert(facts, password.map(passwords::hash).stream().toList()));
    }

    /// Changes a user as he was read.
    public User change(User read, User.Facts facts) {
        requireOrganization(facts.organization());
        table.update(read, facts);
        return get(read.id());
    }

    /// Sets another password, which signs the user out everywhere.
    public void setPassword(UserId user, String password) {
        table.password(user, passwords.hash(password));
    }

    /// Keeps a user from signing in, and signs him out everywhere.
    public void lock(UserId user) {
        table.lock(user, true);
    }

    /// Lets a user sign in again, after an administrator's lock or after failed attempts.
    public void unlock(UserId user) {
        table.lock(user, false);
    }

    public List<RoleGrant> grants(UserId user) {
        return memberships.grants(user);
    }

    /// Gives a user exactly these roles.
    public void grant(UserId user, List<RoleGrant> grants) {
        grants.forEach(grant -> requireOrganization(grant.organization()));
        table.grants(user, grants);
    }

    private void requireOrganization(OrganizationId id) {
        if (trees.present().find(id).isEmpty()) {
            throw Problem.invalid("organization", "no-organization", id);
        }
    }

    private static UUID[] units(Set<OrganizationId> units) {
        return units.stream().map(OrganizationId::value).toArray(UUID[]::new);
    }
}
