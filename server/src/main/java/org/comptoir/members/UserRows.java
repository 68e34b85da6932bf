package org.comptoir.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/// Reads users from the columns of their table.
final class UserRows {
    static final String COLUMNS =
            "u.id, u.logon_id, u.uid, u.organization, u.given_name, u.family_name, u.email,"
                    + " u.job_title, u.language, u.locked, u.version";

    private UserRows() {}

    static User user(ResultSet row) throws SQLException {
        return new User(
                new UserId(row.getObject("id", UUID.class)),
                new User.Facts(
                        row.getString("logon_id"),
                        row.getString("uid"),
                        new OrganizationId(row.getObject("organization", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("email"),
                        row.getString("job_title"),
                        row.getString("language")),
                row.getBoolean("locked"),
                row.getInt("version"));
    }

    static String place(User user) {
        return user.logonId().toLowerCase(Locale.ROOT);
    }
}
