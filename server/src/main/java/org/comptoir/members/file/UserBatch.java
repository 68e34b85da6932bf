package org.comptoir.members.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.platform.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// Reads and writes many users with few statements.
@Component
class UserBatch {
    private final NamedParameterJdbcTemplate jdbc;

    UserBatch(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A user as he stands in the database.
    record Known(UUID id, User.Facts facts, Set<RoleGrant> grants) {
        boolean says(UserRow row) {
            return facts.equals(row.facts()) && grants.equals(row.grants());
        }

        String key() {
            return facts.logonId().toLowerCase(Locale.ROOT);
        }
    }

    record Place(OrganizationId unit, String uid) {
        static Place of(User.Facts facts) {
            return new Place(facts.organization(), facts.uid());
        }
    }

    /// The users that rows may mean: by logon id, and by their place in the tree.
    record Present(Map<String, Known> byLogonId, Map<Place, Known> byPlace) {
        /// Whether another user stands at the place a row names.
        boolean isTaken(UserRow row) {
            var there = byPlace.get(Place.of(row.facts()));
            return there != null && !there.key().equals(row.key());
        }
    }

    Present read(List<UserRow> rows) {
        var logonIds = rows.stream().map(UserRow::key).toArray(String[]::new);
        var uids = rows.stream().map(row -> row.facts().uid()).toArray(String[]::new);
        var present = new Present(new HashMap<>(), new HashMap<>());
        var byId = new HashMap<UUID, Known>();
        jdbc.query(
                """
                select id, logon_id, uid, organization, given_name, family_name, email, job_title,
                    language
                from member_user where lower(logon_id) = any(:logons) or uid = any(:uids)
                """,
                new MapSqlParameterSource("logons", logonIds).addValue("uids", uids),
                row -> {
                    var known = known(row);
                    byId.put(known.id(), known);
                    present.byLogonId().put(known.key(), known);
                    present.byPlace().put(Place.of(known.facts()), known);
                });
        readGrants(byId);
        return present;
    }

    private static Known known(ResultSet row) throws SQLException {
        var facts =
                new User.Facts(
                        row.getString("logon_id"),
                        row.getString("uid"),
                        new OrganizationId(row.getObject("organization", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("email"),
                        row.getString("job_title"),
                        row.getString("language"));
        return new Known(row.getObject("id", UUID.class), facts, new HashSet<>());
    }

    private void readGrants(Map<UUID, Known> byId) {
        jdbc.query(
                "select user_id, role, organization from role_grant where user_id = any(:users)",
                new MapSqlParameterSource("users", byId.keySet().toArray(UUID[]::new)),
                row -> {
                    var known = byId.get(row.getObject("user_id", UUID.class));
                    var unit = new OrganizationId(row.getObject("organization", UUID.class));
                    var role = Role.of(row.getString("role")).orElseThrow();
                    if (known != null) {
                        known.grants().add(new RoleGrant(role, unit));
                    }
                });
    }

    void insert(List<UserRow> rows, Map<String, String> hashes) {
        var users = new ArrayList<SqlParameterSource>();
        var grants = new ArrayList<SqlParameterSource>();
        for (var row : rows) {
            var id = Ids.next();
            users.add(parameters(id, row.facts()).addValue("hash", hashes.get(row.key())));
            addGrants(id, row, grants);
        }
        jdbc.batchUpdate(
                """
                insert into member_user (id, logon_id, uid, organization, given_name, family_name,
                    email, job_title, language, password_hash)
                values (:id, :logon, :uid, :organization, :given, :family, :email, :job, :language,
                    :hash)
                """,
                users.toArray(SqlParameterSource[]::new));
        insertGrants(grants);
    }

    void update(Map<UserRow, Known> changed) {
        var users = new ArrayList<SqlParameterSource>();
        var grants = new ArrayList<SqlParameterSource>();
        changed.forEach((row, known) -> {
            users.add(parameters(known.id(), row.facts()));
            addGrants(known.id(), row, grants);
        });
        var all = users.toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(
                """
                update member_user set logon_id = :logon, uid = :uid, organization = :organization,
                    given_name = :given, family_name = :family, email = :email, job_title = :job,
                    language = :language, version = version + 1
                where id = :id
                """,
                all);
        jdbc.batchUpdate("delete from role_grant where user_id = :id", all);
        insertGrants(grants);
    }

    private void insertGrants(List<SqlParameterSource> grants) {
        jdbc.batchUpdate(
                """
                insert into role_grant (user_id, role, organization)
                values (:user, :role, :organization)
                """,
                grants.toArray(SqlParameterSource[]::new));
    }

    private static void addGrants(UUID user, UserRow row, List<SqlParameterSource> grants) {
        for (var grant : row.grants()) {
            grants.add(
                    new MapSqlParameterSource("user", user)
                            .addValue("role", grant.role().code())
                            .addValue("organization", grant.organization().value()));
        }
    }

    private static MapSqlParameterSource parameters(UUID id, User.Facts facts) {
        return new MapSqlParameterSource("id", id)
                .addValue("logon", facts.logonId())
                .addValue("uid", facts.uid())
                .addValue("organization", facts.organization().value())
                .addValue("given", facts.givenName())
                .addValue("family", facts.familyName())
                .addValue("email", facts.email())
                .addValue("job", facts.jobTitle())
                .addValue("language", facts.language());
    }
}
