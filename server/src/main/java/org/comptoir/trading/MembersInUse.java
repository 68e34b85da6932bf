package org.comptoir.trading;

import java.util.UUID;
import org.comptoir.members.GroupId;
import org.comptoir.members.MemberUse;
import org.comptoir.members.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps organizations and groups from being deleted that a contract, a revision that waits, an
/// account or the approvers of a store name.
@Component
class MembersInUse implements MemberUse {
    private final JdbcClient jdbc;

    MembersInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean uses(OrganizationId organization) {
        return names(organization.value());
    }

    @Override
    public boolean uses(GroupId group) {
        return names(group.value());
    }

    private boolean names(UUID member) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from contract, jsonb_each_text(members) named
                            where not deleted and named.value = :member)
                        or exists (
                            select 1 from account, jsonb_each_text(members) named
                            where not deleted and named.value = :member)
                        or exists (
                            select 1 from contract_revision, jsonb_each_text(members) named
                            where state = 'Pending' and named.value = :member)
                        or exists (
                            select 1 from contract_approval
                            where approvers @> jsonb_build_array(
                                jsonb_build_object('organization', :member)))
                        """)
                .param("member", member.toString())
                .query(Boolean.class)
                .single();
    }
}
