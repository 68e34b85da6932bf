package org.comptoir.members;

import java.util.List;
import java.util.UUID;
import org.comptoir.platform.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of organizations.
@Component
class OrganizationRows {
    private final JdbcClient jdbc;
    private final ObjectProvider<MemberUse> uses;

    OrganizationRows(JdbcClient jdbc, ObjectProvider<MemberUse> uses) {
        this.jdbc = jdbc;
        this.uses = uses;
    }

    List<OrganizationTree.Row> all() {
        return jdbc.sql(
                        """
                        select id, parent, rdn_type, name, display_name, order_approval, version
                        from organization
                        """)
                .query((row, _) -> {
                    var parent = row.getObject("parent", UUID.class);
                    return new OrganizationTree.Row(
                            new OrganizationId(row.getObject("id", UUID.class)),
                            parent == null ? null : new OrganizationId(parent),
                            new DistinguishedName.Part(
                                    row.getString("rdn_type"), row.getString("name")),
                            row.getString("display_name"),
                            row.getBoolean("order_approval"),
                            row.getInt("version"));
                })
                .list();
    }

    void insert(OrganizationId id, Organization.Facts facts) {
        try {
            parameters(
                            jdbc.sql(
                                    """
                                    insert into organization
                                    (id, parent, rdn_type, name, display_name, order_approval)
                                    values (:id, :parent, :type, :name, :display, :approval)
                                    """),
                            id,
                            facts)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("organization-name-taken", facts.name());
        }
    }

    void update(Organization read, Organization.Facts facts) {
        try {
            int updated =
                    parameters(
                                    jdbc.sql(
                                            """
                                            update organization set parent = :parent, rdn_type = :type,
                                            name = :name, display_name = :display,
                                            order_approval = :approval, version = version + 1
                                            where id = :id and version = :version
                                            """),
                                    read.id(),
                                    facts)
                            .param("version", read.version())
                            .update();
            requireCurrent(read, updated);
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("organization-name-taken", facts.name());
        }
    }

    /// Moves are done one after another, so that two of them cannot close a circle together.
    void refuseCycle(OrganizationId moved, OrganizationId parent) {
        jdbc.sql("select id from organization where id = :root for update")
                .param("root", OrganizationId.ROOT.value())
                .query(UUID.class)
                .single();
        boolean below =
                jdbc.sql(
                                """
                                with recursive above (id, parent) as (
                                    select id, parent from organization where id = :parent
                                    union all
                                    select o.id, o.parent
                                    from organization o join above on o.id = above.parent)
                                select exists (select 1 from above where id = :moved)
                                """)
                        .param("parent", parent.value())
                        .param("moved", moved.value())
                        .query(Boolean.class)
                        .single();
        if (below) {
            throw Problem.refused("organization-below-itself");
        }
    }

    void delete(Organization read) {
        boolean used =
                jdbc.sql(
                                """
                                select exists (select 1 from organization where parent = :id)
                                    or exists (select 1 from member_user where organization = :id)
                                    or exists (select 1 from role_grant where organization = :id)
                                    or exists (select 1 from member_group where owner = :id)
                                    or exists (select 1 from member_group_entry where organization = :id)
                                    or exists (select 1 from address where owner_organization = :id)
                                """)
                        .param("id", read.id().value())
                        .query(Boolean.class)
                        .single();
        if (used || uses.stream().anyMatch(part -> part.uses(read.id()))) {
            throw Problem.conflict("organization-in-use", read.displayName());
        }
        int deleted =
                jdbc.sql("delete from organization where id = :id and version = :version")
                        .param("id", read.id().value())
                        .param("version", read.version())
                        .update();
        requireCurrent(read, deleted);
    }

    private static void requireCurrent(Organization read, int rows) {
        if (rows == 0) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", read.version() + 1);
        }
    }

    private static JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec statement, OrganizationId id, Organization.Facts facts) {
        return statement
                .param("id", id.value())
                .param("parent", facts.parent().value())
                .param("type", facts.type())
                .param("name", facts.name())
                .param("display", facts.displayName())
                .param("approval", facts.orderApproval());
    }
}
