package org.comptoir.members.group;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Fields;
import org.comptoir.members.GroupId;
import org.comptoir.members.MemberUse;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Like;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The explicit member groups. Who belongs to one is known from his [Actor].
@Component
public class Groups {
    private final JdbcClient jdbc;
    private final GroupEntries entries;
    private final ObjectProvider<MemberUse> uses;

    Groups(JdbcClient jdbc, GroupEntries entries, ObjectProvider<MemberUse> uses) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.uses = uses;
    }

    public Optional<MemberGroup> find(GroupId id) {
        return jdbc.sql("select id, owner, name, version from member_group where id = :id")
                .param("id", id.value())
                .query((row, _) -> GroupEntries.group(row))
                .optional();
    }

    /// The group of a name that an organization owns, as contract files name it.
    public Optional<MemberGroup> find(OrganizationId owner, String name) {
        return jdbc.sql(
                        """
                        select id, owner, name, version from member_group
                        where owner = :owner and name = :name
                        """)
                .param("owner", owner.value())
                .param("name", name.strip())
                .query((row, _) -> GroupEntries.group(row))
                .optional();
    }

    /// The group, which must exist.
    public MemberGroup get(GroupId id) {
        return find(id).orElseThrow(() -> Problem.missing("no-group", id));
    }

    /// Groups by name, a page at a time; an empty `text` asks for all, no owner for anybody's.
    public Slice<MemberGroup> search(
            String text, @Nullable OrganizationId owner, @Nullable String cursor, int limit) {
        var found =
                jdbc.sql(
                                """
                                select id, owner, name, version from member_group
                                where lower(name) like :text and (:all or owner = :owner)
                                  and lower(name) || ' ' || id > :after
                                order by lower(name) || ' ' || id limit :limit
                                """)
                        .param("text", Like.anywhere(text))
                        .param("all", owner == null)
                        .param("owner", owner == null ? new UUID(0, 0) : owner.value())
                        .param("after", Cursor.decode(cursor))
                        .param("limit", limit + 1)
                        .query((row, _) -> GroupEntries.group(row))
                        .list();
        return Slice.cut(
                found, limit, group -> group.name().toLowerCase(Locale.ROOT) + " " + group.id());
    }

    /// Adds a group without members; `kind` must be `explicit`.
    @Transactional
    public MemberGroup create(OrganizationId owner, String name, String kind) {
        if (!kind.equalsIgnoreCase(MemberGroup.EXPLICIT)) {
            throw Problem.refused("dynamic-group", kind);
        }
        var id = new GroupId(Ids.next());
        try {
            jdbc.sql("insert into member_group (id, owner, name) values (:id, :owner, :name)")
                    .param("id", id.value())
                    .param("owner", owner.value())
                    .param("name", Fields.required("name", name, 200))
                    .update();
        } catch (DuplicateKeyException ofAnother) {
            throw taken(name);
        }
        return get(id);
    }

    private static Problem taken(String name) {
        return Problem.conflict("group-name-taken", name.strip()).at("name");
    }

    /// Gives a group as it was read another name. Whatever names it goes on meaning it.
    @Transactional
    public MemberGroup rename(MemberGroup read, String name) {
        try {
            int renamed =
                    jdbc.sql(
                                    """
                                    update member_group set name = :name, version = version + 1
                                    where id = :id and version = :version
                                    """)
                            .param("name", Fields.required("name", name, 200))
                            .param("id", read.id().value())
                            .param("version", read.version())
                            .update();
            if (renamed == 0) {
                throw Problem.of(Problem.Kind.OUTDATED, "outdated", get(read.id()).version());
            }
        } catch (DuplicateKeyException ofAnother) {
            throw taken(name);
        }
        return get(read.id());
    }

    /// Deletes a group that nothing else names.
    @Transactional
    public void delete(MemberGroup read) {
        if (uses.stream().anyMatch(part -> part.uses(read.id()))) {
            throw Problem.conflict("group-in-use", read.name());
        }
        jdbc.sql("delete from member_group where id = :id").param("id", read.id().value()).update();
        entries.forgetLater();
    }

    /// Who is listed, exclusions too.
    public List<MemberGroup.Entry> entries(GroupId group) {
        return entries.of(group);
    }

    /// Lists a member as in the group or as excluded; doing so twice changes nothing.
    @Transactional
    public void add(GroupId group, MemberGroup.Entry entry) {
        entries.add(group, entry);
    }

    @Transactional
    public void remove(GroupId group, MemberGroup.Entry entry) {
        entries.remove(group, entry);
    }
}
