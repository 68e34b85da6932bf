package org.comptoir.members.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.GroupId;
import org.comptoir.members.MemberChanges;
import org.comptoir.members.Members;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The members that groups list.
@Component
class GroupEntries {
    private final JdbcClient jdbc;
    private final MemberChanges changes;
    private final Members members;

    GroupEntries(JdbcClient jdbc, MemberChanges changes, Members members) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.members = members;
    }

    static MemberGroup group(ResultSet row) throws SQLException {
        return new MemberGroup(
                new GroupId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("owner", UUID.class)),
                row.getString("name"),
                row.getInt("version"));
    }

    List<MemberGroup.Entry> of(GroupId group) {
        return jdbc.sql(
                        """
                        select user_id, organization, excluded from member_group_entry
                        where group_id = :group order by excluded, organization, user_id
                        """)
                .param("group", group.value())
                .query((row, _) -> entry(row))
                .list();
    }

    private static MemberGroup.Entry entry(ResultSet row) throws SQLException {
        var user = row.getObject("user_id", UUID.class);
        boolean excluded = row.getBoolean("excluded");
        return user != null
                ? MemberGroup.Entry.of(new UserId(user), excluded)
                : MemberGroup.Entry.of(
                        new OrganizationId(row.getObject("organization", UUID.class)), excluded);
    }

    void add(GroupId group, MemberGroup.Entry entry) {
        int added =
                entry(
                        """
                        insert into member_group_entry (group_id, user_id, organization, excluded)
                        values (:group, :user, :organization, :excluded) on conflict do nothing
                        """,
                        group,
                        entry);
        if (added > 0) {
            changed(group);
        }
    }

    void remove(GroupId group, MemberGroup.Entry entry) {
        int removed =
                entry(
                        """
                        delete from member_group_entry
                        where group_id = :group and excluded = :excluded
                          and user_id is not distinct from cast(:user as uuid)
                          and organization is not distinct from cast(:organization as uuid)
                        """,
                        group,
                        entry);
        if (removed > 0) {
            changed(group);
        }
    }

    private int entry(String sql, GroupId group, MemberGroup.Entry entry) {
        return jdbc.sql(sql)
                .param("group", group.value())
                .param("user", value(entry.user()))
                .param(
                        "organization",
                        entry.organization() == null ? null : entry.organization().value())
                .param("excluded", entry.excluded())
                .update();
    }

    private static @Nullable UUID value(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    private void changed(GroupId group) {
        jdbc.sql("update member_group set version = version + 1 where id = :id")
                .param("id", group.value())
                .update();
        forgetLater();
    }

    /// A group may list whole organizations, so all actors are worked out anew.
    void forgetLater() {
        changes.onCommit(members::forgetAll);
    }
}
