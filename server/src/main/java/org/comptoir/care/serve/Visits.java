package org.comptoir.care.serve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.route.Presence;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which shoppers are there, on whichever node, and the page each looks at. A shopper may have
/// several connections; he is gone when the last one is.
@Component("careVisits")
public class Visits {
    /// For so long a shopper may be between two pages.
    private static final Duration ON_HIS_WAY = Duration.ofSeconds(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Visits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Somebody who comes: `talks` at the panel, else he looks at pages only; `before` is the name
    /// under which he was known until he had a cookie.
    public record Arrival(
            StoreId store,
            Shopper shopper,
            String name,
            String language,
            boolean talks,
            Optional<UUID> before) {}

    /// A connection has begun. Whoever comes from another page of the store, or was a stranger
    /// until now, has been there since then.
    @Transactional
    public void came(Arrival arrival, UUID connection) {
        var shopper = arrival.shopper();
        var before = arrival.before().orElse(shopper.id());
        jdbc.sql(
                        """
                        insert into care_visit (
                            connection, store, shopper, guest, name, language, talks, url, title,
                            came_at, page_at, last_beat)
                        select :connection, :store, :shopper, :guest, :name, :language, :talks, '',
                               '', coalesce(min(came_at), :now), :now, :now
                        from care_visit
                        where store = :store and shopper in (:shopper, :before)
                          and last_beat > :dead
                        """)
                .param("connection", connection)
                .param("store", arrival.store().value())
                .param("shopper", shopper.id())
                .param("guest", shopper.guest())
                .param("name", arrival.name())
                .param("language", arrival.language())
                .param("talks", arrival.talks())
                .param("before", before)
                .param("now", now())
                .param("dead", dead())
                .update();
        if (!before.equals(shopper.id())) {
            forget(arrival.store(), before);
        }
    }

    private void forget(StoreId store, UUID stranger) {
        jdbc.sql("delete from care_visit where store = :store and shopper = :stranger and guest")
                .param("store", store.value())
                .param("stranger", stranger)
                .update();
    }

    /// He has opened a page.
    public void opened(UUID connection, String url, String title) {
        jdbc.sql(
                        """
                        update care_visit set url = :url, title = :title, page_at = :now
                        where connection = :connection and (url, title) <> (:url, :title)
                        """)
                .param("url", url)
                .param("title", title)
                .param("now", now())
                .param("connection", connection)
                .update();
    }

    /// Signs of life.
    public void beat(Collection<UUID> connections) {
        if (!connections.isEmpty()) {
            jdbc.sql("update care_visit set last_beat = :now where connection = any(:ids)")
                    .param("now", now())
                    .param("ids", connections.toArray(UUID[]::new))
                    .update();
        }
    }

    /// A connection has ended.
    public void ended(UUID connection) {
        jdbc.sql("delete from care_visit where connection = :connection")
                .param("connection", connection)
                .update();
    }

    /// Somebody who only looked leaves a page, perhaps for the next one.
    public void left(UUID connection) {
        jdbc.sql("update care_visit set left_at = :now where connection = :connection")
                .param("now", now())
                .param("connection", connection)
                .update();
    }

    /// Forgets those who left, and those whose node died with them.
    public void forgetTheDead() {
        jdbc.sql("delete from care_visit where last_beat <= :dead or left_at <= :dead")
                .param("dead", dead())
                .update();
    }

    /// The page a shopper opened last, if he is at the panel.
    public Optional<Visit> of(StoreId store, Shopper shopper) {
        return jdbc.sql(
                        """
                        select * from care_visit
                        where store = :store and shopper = :shopper and guest = :guest
                          and last_beat > :dead and talks
                        order by url = '', page_at desc limit 1
                        """)
                .param("store", store.value())
                .param("shopper", shopper.id())
                .param("guest", shopper.guest())
                .param("dead", dead())
                .query((row, _) -> read(row))
                .optional();
    }

    /// All who are there, each once, the longest first.
    public List<Visit> all(StoreId store, int limit) {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (shopper, guest) * from care_visit
                            where store = :store and last_beat > :dead
                              and (left_at is null or left_at > :lately)
                            order by shopper, guest, url = '', page_at desc) latest
                        order by came_at limit :limit
                        """)
                .param("store", store.value())
                .param("dead", dead())
                .param("lately", lately())
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /// One of them.
    public Optional<Visit> present(StoreId store, UUID shopper) {
        return jdbc.sql(
                        """
                        select * from care_visit
                        where store = :store and shopper = :shopper and last_beat > :dead
                          and (left_at is null or left_at > :lately)
                        order by url = '', page_at desc limit 1
                        """)
                .param("store", store.value())
                .param("shopper", shopper)
                .param("dead", dead())
                .param("lately", lately())
                .query((row, _) -> read(row))
                .optional();
    }

    private static Visit read(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("connection", UUID.class),
                new Shopper(row.getObject("shopper", UUID.class), row.getBoolean("guest")),
                row.getString("name"),
                row.getString("language"),
                row.getString("url"),
                row.getString("title"),
                instant(row, "came_at"),
                instant(row, "page_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime dead() {
        return clock.instant().minus(Presence.DEAD).atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime lately() {
        return clock.instant().minus(ON_HIS_WAY).atOffset(ZoneOffset.UTC);
    }
}
