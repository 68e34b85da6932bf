package org.comptoir.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Reads role grants from their columns.
final class RoleRows {
    private RoleRows() {}

    static RoleGrant grant(ResultSet row) throws SQLException {
        return new RoleGrant(
                Role.of(row.getString("role")).orElseThrow(),
                new OrganizationId(row.getObject("organization", UUID.class)));
    }
}
