package org.comptoir.care.serve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.care.serve.FloorView.WaitingView;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what the view of a floor is made of.
@Component
class FloorRows {
    private final JdbcClient jdbc;

    FloorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many wait in a queue, and who came first.
    record Line(int waiting, Instant first) {}

    /// How an agent stands, and whether he is connected.
    record Post(String standing, Instant lastBeat, boolean there) {}

    /// Those that wait in some queues or in none, in the order of their arrival.
    List<WaitingView> waiting(StoreId store, Collection<UUID> queues, int limit) {
        return jdbc.sql(
                        """
                        select conversation.*, participant.name as shopper_name
                        from care_conversation conversation
                        join care_participant participant
                          on participant.conversation = conversation.number
                         and participant.number = 1
                        where store = :store and (queue = any(:queues) or queue is null)
                          and state in ('waiting', 'offered', 'message')
                        order by state = 'message', priority desc, arrived_at, id limit :limit
                        """)
                .param("store", store.value())
                .param("queues", queues.toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, _) -> waiting(row))
                .list();
    }

    private static WaitingView waiting(ResultSet row) throws SQLException {
        return new WaitingView(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getObject("queue", UUID.class),
                row.getString("shopper_name"),
                row.getString("topic"),
                row.getString("language"),
                instant(row, "arrived_at"),
                row.getInt("priority"));
    }

    Map<UUID, Line> lines(StoreId store) {
        var lines = new HashMap<UUID, Line>();
        jdbc.sql(
                        """
                        select queue, count(*) as waiting, min(arrived_at) as first
                        from care_conversation
                        where store = :store and queue is not null
                          and state in ('waiting', 'offered')
                        group by queue
                        """)
                .param("store", store.value())
                .query(row -> {
                    lines.put(
                            row.getObject("queue", UUID.class),
                            new Line(row.getInt("waiting"), instant(row, "first")));
                });
        return lines;
    }

    Map<UUID, Post> posts(StoreId store, Instant dead) {
        var posts = new HashMap<UUID, Post>();
        jdbc.sql(
                        """
                        select agent, standing, last_beat,
                               ended_at is null and last_beat > :dead as there
                        from care_presence where store = :store
                        """)
                .param("store", store.value())
                .param("dead", dead.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    posts.put(
                            row.getObject("agent", UUID.class),
                            new Post(
                                    row.getString("standing"),
                                    instant(row, "last_beat"),
                                    row.getBoolean("there")));
                });
        return posts;
    }

    /// How many places of each agent are taken.
    Map<UUID, Integer> loads(StoreId store) {
        var loads = new HashMap<UUID, Integer>();
        jdbc.sql(
                        """
                        select agent, count(*) as load from (
                            select owner as agent from care_conversation
                            where store = :store and owner is not null
                              and state in ('chatting', 'transferring', 'wrap-up')
                            union all
                            select routing.offer_agent from care_routing routing
                            join care_conversation conversation
                              on conversation.id = routing.conversation
                            where conversation.store = :store and routing.offer_agent is not null
                              and conversation.state in ('offered', 'transferring')
                            union all
                            select agent from care_invitation
                            where store = :store and state = 'open') taken
                        group by agent
                        """)
                .param("store", store.value())
                .query(row -> {
                    loads.put(row.getObject("agent", UUID.class), row.getInt("load"));
                });
        return loads;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
