package org.comptoir.members;

import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads a user with all that his rights follow from.
@Component
class Memberships {
    private final JdbcClient jdbc;
    private final OrganizationTrees trees;

    Memberships(JdbcClient jdbc, OrganizationTrees trees) {
        this.jdbc = jdbc;
        this.trees = trees;
    }

    private record Entry(GroupId group, boolean excluded) {}

    /// The user as an actor, unless there is none or an administrator has locked him.
    Optional<Actor> read(UserId id) {
        var user =
                jdbc.sql("select " + UserRows.COLUMNS + " from member_user u where id = :id")
                        .param("id", id.value())
                        .query((row, _) -> UserRows.user(row))
                        .optional();
        return user.filter(one -> !one.locked()).map(this::actor);
    }

    private Actor actor(User user) {
        var tree = trees.present();
        var path = tree.path(user.organization());
        return Actor.user(user, membership(Optional.of(user.id()), path), tree);
    }

    /// Whoever will be registered in the unit: he has no role.
    Actor anybodyOf(OrganizationId unit) {
        var tree = trees.present();
        return Actor.anybody(membership(Optional.empty(), tree.path(unit)), tree);
    }

    private Actor.Membership membership(Optional<UserId> user, List<OrganizationId> path) {
        var included = new HashSet<GroupId>();
        var excluded = new HashSet<GroupId>();
        for (var entry : entries(user, path)) {
            (entry.excluded() ? excluded : included).add(entry.group());
        }
        included.removeAll(excluded);
        return new Actor.Membership(
                path, included, excluded, user.map(this::grants).orElse(List.of()));
    }

    private List<Entry> entries(Optional<UserId> user, List<OrganizationId> path) {
        return jdbc.sql(
                        """
                        select group_id, excluded from member_group_entry
                        where user_id = :user or organization = any(:path)
                        """)
                .param("user", user.map(UserId::value).orElse(null), Types.OTHER)
                .param("path", path.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        new Entry(
                                new GroupId(row.getObject("group_id", UUID.class)),
                                row.getBoolean("excluded")))
                .list();
    }

    List<RoleGrant> grants(UserId user) {
        return jdbc.sql(
                        """
                        select role, organization from role_grant
                        where user_id = :user order by role, organization
                        """)
                .param("user", user.value())
                .query((row, _) -> RoleRows.grant(row))
                .list();
    }
}
