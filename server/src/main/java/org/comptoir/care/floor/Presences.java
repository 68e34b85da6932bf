package org.comptoir.care.floor;

import static org.comptoir.care.floor.RequestRows.time;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.route.Presence;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Told by the sockets of every node who is connected. An agent may have several connections; he is
/// gone when the last one is.
@Component
public class Presences {
    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A connection of an agent has begun. Whoever was never there before is available.
    @Transactional
    public void connected(StoreId store, UserId agent, UUID connection) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        delete from care_connection
                        where store = :store and agent = :agent and last_beat < :dead
                        """)
                .param("store", store.value())
                .param("agent", agent.value())
                .param("dead", time(now.minus(Presence.DEAD)))
                .update();
        jdbc.sql(
                        """
                        insert into care_connection (id, store, agent, last_beat)
                        values (:id, :store, :agent, :at)
                        """)
                .param("id", connection)
                .param("store", store.value())
                .param("agent", agent.value())
                .param("at", time(now))
                .update();
        arrive(store, agent, now);
    }

    private void arrive(StoreId store, UserId agent, Instant now) {
        jdbc.sql(
                        """
                        insert into care_presence (store, agent, standing, last_beat)
                        values (:store, :agent, 'AVAILABLE', :at)
                        on conflict (store, agent) do update
                        set last_beat = :at, ended_at = null
                        """)
                .param("store", store.value())
                .param("agent", agent.value())
                .param("at", time(now))
                .update();
    }

    /// Signs of life, of all agents of a node at once. The rows are locked in one order, so that
    /// two nodes do not wait in a circle.
    @Transactional
    public void beat(Collection<UUID> connections) {
        var now = time(clock.instant());
        var ids = connections.toArray(UUID[]::new);
        jdbc.sql(
                        """
                        with alive as (
                            select id from care_connection where id = any(:ids)
                            order by id for update)
                        update care_connection set last_beat = :at
                        where id in (select id from alive)
                        """)
                .param("ids", ids)
                .param("at", now)
                .update();
        jdbc.sql(
                        """
                        with alive as (
                            select store, agent from care_presence
                            where (store, agent) in (
                                select store, agent from care_connection where id = any(:ids))
                            order by store, agent for update)
                        update care_presence presence set last_beat = :at, ended_at = null
                        from alive
                        where presence.store = alive.store and presence.agent = alive.agent
                        """)
                .param("ids", ids)
                .param("at", now)
                .update();
    }

    /// A connection has ended. Of several that end at once the last one to hold the agent's row
    /// sees that it was the last.
    @Transactional
    public void ended(UUID connection) {
        jdbc.sql("delete from care_connection where id = :id returning store, agent")
                .param("id", connection)
                .query((row, _) -> {
                    var agent = new UserId(row.getObject("agent", UUID.class));
                    return new At(new StoreId(row.getObject("store", UUID.class)), agent);
                })
                .optional()
                .ifPresent(this::leave);
    }

    private record At(StoreId store, UserId agent) {}

    private void leave(At at) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        select agent from care_presence
                        where store = :store and agent = :agent for update
                        """)
                .param("store", at.store.value())
                .param("agent", at.agent.value())
                .query((_, _) -> at)
                .list();
        jdbc.sql(
                        """
                        update care_presence presence set ended_at = :at
                        where store = :store and agent = :agent and ended_at is null
                          and not exists (
                            select from care_connection other
                            where other.store = :store and other.agent = :agent
                              and other.last_beat > :dead)
                        """)
                .param("store", at.store.value())
                .param("agent", at.agent.value())
                .param("at", time(now))
                .param("dead", time(now.minus(Presence.DEAD)))
                .update();
    }

    /// How an agent stands, if he was ever there, and whether he is connected now.
    public Optional<Present> of(StoreId store, UserId agent) {
        var dead = clock.instant().minus(Presence.DEAD);
        return jdbc.sql(
                        """
                        select standing, ended_at is null and last_beat > :dead as there
                        from care_presence where store = :store and agent = :agent
                        """)
                .param("store", store.value())
                .param("agent", agent.value())
                .param("dead", time(dead))
                .query((row, _) ->
                        new Present(
                                Standing.valueOf(row.getString("standing")),
                                row.getBoolean("there")))
                .optional();
    }

    /// What an agent wishes, or has shown, and whether he is connected.
    public record Present(Standing standing, boolean there) {}

    /// An agent says that he is there, or away.
    @Transactional
    public void standing(StoreId store, UserId agent, Standing standing) {
        jdbc.sql(
                        """
                        update care_presence set standing = :standing
                        where store = :store and agent = :agent
                        """)
                .param("standing", standing.name())
                .param("store", store.value())
                .param("agent", agent.value())
                .update();
    }
}
