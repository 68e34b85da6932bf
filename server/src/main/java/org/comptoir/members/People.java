package org.comptoir.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who belongs where, for many people at once: for questions that concern a whole organization or
/// all of them. For one who calls, ask [Members].
@Component
public class People {
    private final JdbcClient jdbc;
    private final OrganizationTrees trees;

    People(JdbcClient jdbc, OrganizationTrees trees) {
        this.jdbc = jdbc;
        this.trees = trees;
    }

    /// A person with his unit up to the root, and the groups that list or exclude him or one of his
    /// units; exclusion has won already.
    public record Person(
            User user, List<OrganizationId> path, Set<GroupId> groups, Set<GroupId> excludedFrom) {
        public Person {
            path = List.copyOf(path);
            groups = Set.copyOf(groups);
            excludedFrom = Set.copyOf(excludedFrom);
        }
    }

    /// Everybody who is registered, the locked too.
    public List<Person> all() {
        return persons(
                jdbc.sql("select " + UserRows.COLUMNS + " from member_user u order by u.id")
                        .query((row, _) -> UserRows.user(row))
                        .list());
    }

    /// Those who are named themselves, by a unit they stand in or below, or by a group.
    public List<Person> among(
            Collection<UserId> users,
            Collection<OrganizationId> organizations,
            Collection<GroupId> groups) {
        var ids = new HashSet<UUID>();
        users.forEach(it -> ids.add(it.value()));
        var units = new HashSet<OrganizationId>(organizations);
        for (var entry : entries()) {
            if (groups.contains(entry.group()) && entry.organization()) {
                units.add(new OrganizationId(entry.member()));
            } else if (groups.contains(entry.group())) {
                ids.add(entry.member());
            }
        }
        var tree = trees.present();
        var within = new HashSet<OrganizationId>();
        units.forEach(it -> within.addAll(tree.within(it)));
        return persons(
                jdbc.sql(
                                "select "
                                        + UserRows.COLUMNS
                                        + """
                                          from member_user u
                                         where u.id = any(:users) or u.organization = any(:units)
                                         order by u.id
                                        """)
                        .param("users", ids.toArray(UUID[]::new))
                        .param(
                                "units",
                                within.stream().map(OrganizationId::value).toArray(UUID[]::new))
                        .query((row, _) -> UserRows.user(row))
                        .list());
    }

    private List<Person> persons(List<User> users) {
        var listed = new HashMap<UUID, List<Entry>>();
        for (var entry : entries()) {
            listed.computeIfAbsent(entry.member(), _ -> new ArrayList<>()).add(entry);
        }
        var tree = trees.present();
        return users.stream().map(user -> person(user, tree, listed)).toList();
    }

    private static Person person(User user, OrganizationTree tree, Map<UUID, List<Entry>> listed) {
        var path = tree.path(user.organization());
        var members = new ArrayList<>(List.of(user.id().value()));
        path.forEach(it -> members.add(it.value()));
        var included = new HashSet<GroupId>();
        var excluded = new HashSet<GroupId>();
        for (var member : members) {
            for (var entry : listed.getOrDefault(member, List.of())) {
                (entry.excluded() ? excluded : included).add(entry.group());
            }
        }
        included.removeAll(excluded);
        return new Person(user, path, included, excluded);
    }

    /// A user or an organization, as a group lists it.
    private record Entry(GroupId group, UUID member, boolean organization, boolean excluded) {
        static Entry of(ResultSet row) throws SQLException {
            var user = row.getObject("user_id", UUID.class);
            return new Entry(
                    new GroupId(row.getObject("group_id", UUID.class)),
                    user == null ? row.getObject("organization", UUID.class) : user,
                    user == null,
                    row.getBoolean("excluded"));
        }
    }

    private List<Entry> entries() {
        return jdbc.sql("select group_id, user_id, organization, excluded from member_group_entry")
                .query((row, _) -> Entry.of(row))
                .list();
    }
}
