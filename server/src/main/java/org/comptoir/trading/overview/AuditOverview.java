package org.comptoir.trading.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.platform.Like;
import org.comptoir.platform.Paged;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What was done to a store and what belongs to it, for its sales managers; a site administrator
/// sees what was done anywhere.
@Component
public class AuditOverview {
    private static final int COUNTED = 10_000;
    private static final String REACHED =
            """
             from audit_entry e
            where (:everywhere or e.object = 'store ' || :identifier
                or e.object like 'order ' || :identifier || ' %'
                or e.object like 'price-% of ' || :identifier
                or e.object like 'product-set % of ' || :identifier
                or e.object like 'catalog-filter % of ' || :identifier
                or e.object in (
                    select 'account ' || id from account where store = :store
                    union all select 'contract ' || id from contract where store = :store
                    union all select 'policy ' || id from business_policy where store = :store))
            """;
    private static final String WISHED =
            """
              and (:person = '' or lower(e.actor) = lower(:person))
              and (:action = '' or e.action = :action)
              and (:text::text is null or e.actor ilike :text or e.object ilike :text
                or e.details::text ilike :text)
              and (:since::timestamptz is null or e.at >= :since)
              and (:until::timestamptz is null or e.at < :until)
            """;

    private final JdbcClient jdbc;

    AuditOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Something that was done; `object` is its kind and id, `details` is JSON.
    public record Line(Instant at, String actor, String action, String object, String details) {}

    /// What a list asks for; an empty person or action asks for all.
    public record Wish(
            String text,
            String person,
            String action,
            Optional<Instant> since,
            Optional<Instant> until,
            boolean oldestFirst) {}

    public Paged<Line> of(Actor actor, Store store, Wish wish, int page, int size) {
        var order = wish.oldestFirst() ? " order by e.id" : " order by e.id desc";
        var found =
                wished(
                                "select e.at, e.actor, e.action, e.object, e.details"
                                        + REACHED
                                        + WISHED
                                        + order
                                        + " limit :limit offset :offset",
                                actor,
                                store,
                                wish)
                        .param("limit", size)
                        .param("offset", (page - 1L) * size)
                        .query((row, _) -> line(row))
                        .list();
        long counted = counted(actor, store, wish);
        return new Paged<>(found, Math.min(COUNTED, counted), counted > COUNTED, page, size);
    }

    /// How many there are, or one more than are counted.
    private long counted(Actor actor, Store store, Wish wish) {
        return wished(
                        "select count(*) from (select 1"
                                + REACHED
                                + WISHED
                                + " limit :most) as counted",
                        actor,
                        store,
                        wish)
                .param("most", COUNTED + 1)
                .query(Long.class)
                .single();
    }

    /// What kinds of things were done anywhere, by code: the index leads from each to the next.
    public List<String> actions() {
        return jdbc.sql(
                        """
                        with recursive kind as (
                            (select action from audit_entry order by action limit 1)
                            union all
                            select (select e.action from audit_entry e where e.action > kind.action
                                    order by e.action limit 1)
                            from kind where kind.action is not null)
                        select action from kind where action is not null
                        """)
                .query((row, _) -> row.getString("action"))
                .list();
    }

    private StatementSpec reached(String sql, Actor actor, Store store) {
        actor.require(store.owner(), Role.SALES_MANAGER);
        return jdbc.sql(sql)
                .param("everywhere", actor.has(Role.SITE_ADMINISTRATOR, OrganizationId.ROOT))
                .param("identifier", store.identifier())
                .param("store", store.id().value());
    }

    private StatementSpec wished(String sql, Actor actor, Store store, Wish wish) {
        return reached(sql, actor, store)
                .param("person", wish.person())
                .param("action", wish.action())
                .param("text", wish.text().isBlank() ? null : Like.anywhere(wish.text()))
                .param("since", time(wish.since()))
                .param("until", time(wish.until()));
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object"),
                row.getString("details"));
    }
}
