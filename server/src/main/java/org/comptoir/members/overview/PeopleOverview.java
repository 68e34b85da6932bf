package org.comptoir.members.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.UserId;
import org.comptoir.platform.Like;
import org.comptoir.platform.Paged;
import org.comptoir.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Everybody who can sign in, with their roles, for those who work on the seller’s side; buyer
/// administrators see those of the organizations they administer.
@Component
public class PeopleOverview {
    private static final String FROM =
            """
             from member_user u join organization o on o.id = u.organization
            where (lower(u.logon_id) like :text or lower(u.email) like :text
                or lower(u.given_name || ' ' || u.family_name) like :text)
              and (:everywhere or u.organization = any(:units))
              and (:role = '' or exists (
                    select 1 from role_grant g where g.user_id = u.id and g.role = :role))
              and (:state = '' or u.locked = (:state = 'locked'))
            """;

    private final JdbcClient jdbc;
    private final Organizations organizations;

    PeopleOverview(JdbcClient jdbc, Organizations organizations) {
        this.jdbc = jdbc;
        this.organizations = organizations;
    }

    /// Somebody in the list; each of his roles once, wherever he holds it.
    public record Line(
            UserId id,
            String logonId,
            String name,
            String email,
            OrganizationId organization,
            String organizationName,
            List<Role> roles,
            boolean locked) {
        public Line {
            roles = List.copyOf(roles);
        }
    }

    /// By what the list is sorted.
    public enum Sort {
        NAME("lower(u.family_name), lower(u.given_name)"),
        LOGON("lower(u.logon_id)"),
        ORGANIZATION("lower(o.display_name)");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /// What a list asks for: those of some organizations or of all, with a role or any, `locked`,
    /// `active` or all.
    public record Wish(
            String text,
            Optional<Set<OrganizationId>> units,
            Optional<Role> role,
            String state,
            Sort sort,
            boolean down) {}

    public Paged<Line> of(Actor actor, Wish wish, int page, int size) {
        var sort =
                wish.down()
                        ? wish.sort().column.replace(",", " desc,") + " desc"
                        : wish.sort().column;
        var sql =
                """
                select u.id, u.logon_id, u.given_name, u.family_name, u.email, u.organization,
                       o.display_name, u.locked,
                       array(select distinct g.role from role_grant g where g.user_id = u.id)
                           as roles
                """
                        + FROM
                        + " order by "
                        + sort
                        + ", lower(u.logon_id) limit :limit offset :offset";
        var found =
                wished(sql, actor, wish)
                        .param("limit", size)
                        .param("offset", (page - 1L) * size)
                        .query((row, _) -> line(row))
                        .list();
        return new Paged<>(found, count(actor, wish), page, size);
    }

    /// How many there are.
    public long count(Actor actor, Wish wish) {
        return wished("select count(*)" + FROM, actor, wish).query(Long.class).single();
    }

    private StatementSpec wished(String sql, Actor actor, Wish wish) {
        var units = actor.isBusiness() ? wish.units() : Optional.of(administered(actor, wish));
        return jdbc.sql(sql)
                .param("text", Like.anywhere(wish.text()))
                .param("everywhere", units.isEmpty())
                .param(
                        "units",
                        units.stream()
                                .flatMap(Set::stream)
                                .map(OrganizationId::value)
                                .toArray(UUID[]::new))
                .param("role", wish.role().map(Role::code).orElse(""))
                .param("state", wish.state());
    }

    /// The units he administers as a buyer, of those he asks for.
    private Set<OrganizationId> administered(Actor actor, Wish wish) {
        var administered =
                actor.grants().stream()
                        .filter(it -> it.role() == Role.BUYER_ADMINISTRATOR)
                        .flatMap(it -> organizations.within(it.organization()).stream())
                        .filter(it -> wish.units().filter(one -> !one.contains(it)).isEmpty())
                        .collect(Collectors.toSet());
        if (!actor.hasAnywhere(Role.BUYER_ADMINISTRATOR)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        return administered;
    }

    private static Line line(ResultSet row) throws SQLException {
        var name = (row.getString("given_name") + " " + row.getString("family_name")).strip();
        return new Line(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("logon_id"),
                name.isEmpty() ? row.getString("logon_id") : name,
                row.getString("email"),
                new OrganizationId(row.getObject("organization", UUID.class)),
                row.getString("display_name"),
                Stream.of((String[]) row.getArray("roles").getArray())
                        .flatMap(it -> Role.of(it).stream())
                        .sorted()
                        .toList(),
                row.getBoolean("locked"));
    }
}
