package org.comptoir.care.floor;

import static org.comptoir.care.floor.RequestRows.ids;
import static org.comptoir.care.floor.RequestRows.instant;
import static org.comptoir.care.floor.RequestRows.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.care.route.Presence;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is there, and since when he has had no new conversation.
@Component
class PresenceRows {
    /// Somebody who has never been there.
    static final Row NOBODY =
            new Row(
                    new Presence(Standing.AWAY, Instant.EPOCH, Optional.of(Instant.EPOCH)),
                    Instant.EPOCH);

    private final JdbcClient jdbc;

    PresenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(Presence presence, Instant lastAssigned) {}

    /// Waits for the places of an agent, and holds them until the end of the transaction; nobody
    /// else takes one meanwhile.
    void lock(StoreId store, UserId agent, Instant at) {
        if (!isLocked(store, agent)) {
            begin(store, agent, at);
            isLocked(store, agent);
        }
    }

    private boolean isLocked(StoreId store, UserId agent) {
        return !jdbc.sql(
                        """
                        select agent from care_presence
                        where store = :store and agent = :agent for update
                        """)
                .param("store", store.value())
                .param("agent", agent.value())
                .query((_, _) -> agent)
                .list()
                .isEmpty();
    }

    private void begin(StoreId store, UserId agent, Instant at) {
        jdbc.sql(
                        """
                        insert into care_presence (store, agent, standing, last_beat, ended_at)
                        values (:store, :agent, 'AWAY', :at, :at)
                        on conflict (store, agent) do nothing
                        """)
                .param("store", store.value())
                .param("agent", agent.value())
                .param("at", time(at))
                .update();
    }

    /// Holds the places of those of the agents whom nobody else holds.
    Set<UserId> lockFree(StoreId store, Collection<UserId> agents) {
        return jdbc.sql(
                        """
                        select agent from care_presence
                        where store = :store and agent = any(:agents)
                        order by agent for update skip locked
                        """)
                .param("store", store.value())
                .param("agents", ids(agents))
                .query((row, _) -> new UserId(row.getObject("agent", UUID.class)))
                .set();
    }

    Map<UserId, Row> all(StoreId store) {
        return read(
                jdbc.sql("select * from care_presence where store = :store")
                        .param("store", store.value()));
    }

    Map<UserId, Row> of(StoreId store, Collection<UserId> agents) {
        return read(
                jdbc.sql(
                                "select * from care_presence where store = :store and agent = any(:agents)")
                        .param("store", store.value())
                        .param("agents", ids(agents)));
    }

    private static Map<UserId, Row> read(JdbcClient.StatementSpec statement) {
        var rows = new HashMap<UserId, Row>();
        statement.query((ResultSet row) -> {
            rows.put(new UserId(row.getObject("agent", UUID.class)), row(row));
        });
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        var presence =
                new Presence(
                        Standing.valueOf(row.getString("standing")),
                        instant(row, "last_beat").orElseThrow(),
                        instant(row, "ended_at"));
        return new Row(presence, instant(row, "last_assigned").orElse(Instant.EPOCH));
    }
}
