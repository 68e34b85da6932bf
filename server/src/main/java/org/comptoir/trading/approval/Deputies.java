package org.comptoir.trading.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who stands in for whom: somebody who will be away names a deputy with a role of his own for a
/// time.
@Component
public class Deputies {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration FARTHEST = Duration.ofDays(2 * 366);

    private final JdbcClient jdbc;
    private final Users users;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Clock clock;

    Deputies(
            JdbcClient jdbc,
            Users users,
            Members members,
            Organizations organizations,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /// A deputy from a moment until another.
    public record Deputy(UserId person, UserId deputy, Instant from, Instant until) {}

    /// The deputy a person has named, whether his time has come or not.
    public Optional<Deputy> of(UserId person) {
        return jdbc.sql(
                        """
                        select person, deputy, from_at, until_at from deputy
                        where person = :person and until_at > :now
                        """)
                .param("person", person.value())
                .param("now", now())
                .query((row, _) -> deputy(row))
                .optional();
    }

    /// Names the deputy of the caller in place of any he has.
    @Transactional
    public Deputy name(Actor actor, String logonId, Instant from, Instant until) {
        var person = actor.requireUser();
        if (!mayName(actor)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        requireTime(from, until);
        var deputy = deputy(actor, logonId);
        jdbc.sql(
                        """
                        insert into deputy (person, deputy, from_at, until_at)
                        values (:person, :deputy, :from, :until)
                        on conflict (person) do update set
                            deputy = excluded.deputy, from_at = excluded.from_at,
                            until_at = excluded.until_at
                        """)
                .param("person", person.value())
                .param("deputy", deputy.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                actor.logonId(),
                "name-deputy",
                "user " + person,
                Map.of("deputy", logonId, "from", from.toString(), "until", until.toString()));
        return new Deputy(person, deputy, from, until);
    }

    /// A time that ends in the future, though not far in it, and is no longer than a year: what no
    /// database keeps is refused before it is reckoned with.
    private void requireTime(Instant from, Instant until) {
        var now = clock.instant();
        if (!from.isBefore(until) || !now.isBefore(until)) {
            throw Problem.invalid("until", "deputy-time", from.toString(), until.toString());
        }
        if (until.isAfter(now.plus(FARTHEST))) {
            throw Problem.invalid("until", "deputy-too-far", FARTHEST.toDays());
        }
        if (from.isBefore(until.minus(LONGEST))) {
            throw Problem.invalid("until", "deputy-too-long", LONGEST.toDays());
        }
    }

    /// Whether the caller has a role in which somebody can stand in for him.
    public boolean mayName(Actor actor) {
        return actor.grants().stream().anyMatch(Deputies::approves);
    }

    private static boolean approves(RoleGrant grant) {
        return grant.role().isBusiness() || grant.role() == Role.BUYER_APPROVER;
    }

    /// Somebody else who may sign in and shares a role with him.
    private UserId deputy(Actor actor, String logonId) {
        var deputy =
                users.find(logonId)
                        .flatMap(it -> members.actorOf(it.id()))
                        .filter(it -> !it.userId().equals(actor.userId()))
                        .filter(it -> shareARole(actor, it))
                        .orElseThrow(() -> Problem.invalid("person", "bad-deputy", logonId));
        return deputy.requireUser();
    }

    private boolean shareARole(Actor actor, Actor deputy) {
        return actor.grants().stream().anyMatch(it -> mayStandIn(deputy, it));
    }

    /// Whether somebody has the role that another was granted: on the seller's side anywhere, as an
    /// approver of orders with the same customer.
    public boolean mayStandIn(Actor deputy, RoleGrant granted) {
        return granted.role().isBusiness()
                ? deputy.hasAnywhere(granted.role())
                : granted.role() == Role.BUYER_APPROVER
                        && deputy.grants().stream()
                                .filter(it -> it.role() == Role.BUYER_APPROVER)
                                .map(it -> customer(it.organization()))
                                .anyMatch(customer(granted.organization())::equals);
    }

    /// The topmost organization below the root.
    private OrganizationId customer(OrganizationId unit) {
        var path = organizations.path(unit);
        return path.size() < 2 ? unit : path.get(path.size() - 2);
    }

    /// Takes the caller's deputy away.
    @Transactional
    public void remove(Actor actor) {
        var person = actor.requireUser();
        int removed =
                jdbc.sql("delete from deputy where person = :person")
                        .param("person", person.value())
                        .update();
        if (removed > 0) {
            audit.record(actor.logonId(), "remove-deputy", "user " + person, Map.of());
        }
    }

    /// For whom a person stands in now, or will.
    public List<Deputy> standingInOf(UserId deputy) {
        return jdbc.sql(
                        """
                        select person, deputy, from_at, until_at from deputy
                        where deputy = :deputy and until_at > :now
                        order by from_at, person
                        """)
                .param("deputy", deputy.value())
                .param("now", now())
                .query((row, _) -> deputy(row))
                .list();
    }

    /// Those in whose place he stands now.
    public List<UserId> absent(UserId deputy) {
        var now = clock.instant();
        return standingInOf(deputy).stream()
                .filter(it -> !now.isBefore(it.from()))
                .map(Deputy::person)
                .toList();
    }

    /// The present deputies of some people.
    public List<UserId> of(Collection<UserId> people) {
        return jdbc.sql(
                        """
                        select deputy from deputy
                        where person = any(:people) and from_at <= :now and until_at > :now
                        """)
                .param("people", people.stream().map(UserId::value).toArray(UUID[]::new))
                .param("now", now())
                .query((row, _) -> new UserId(row.getObject("deputy", UUID.class)))
                .list();
    }

    private static Deputy deputy(ResultSet row) throws SQLException {
        return new Deputy(
                new UserId(row.getObject("person", UUID.class)),
                new UserId(row.getObject("deputy", UUID.class)),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
