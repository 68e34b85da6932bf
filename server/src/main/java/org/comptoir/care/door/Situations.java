package org.comptoir.care.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.floor.Routing;
import org.comptoir.care.route.Presence;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads how things stand at the door of a store. However many shoppers look, it is read once a
/// second; how long conversations take, once a minute.
@Component
public class Situations {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long LATELY = Duration.ofMinutes(1).toNanos();
    private static final Duration RECENT = Duration.ofHours(24);
    private static final int SAMPLE = 50;

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Routing routing;
    private final Clock clock;
    private final Map<StoreId, Read<Situation>> situations = new ConcurrentHashMap<>();
    private final Map<QueueId, Read<List<Duration>>> handlings = new ConcurrentHashMap<>();

    Situations(JdbcClient jdbc, Roster roster, Routing routing, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.routing = routing;
        this.clock = clock;
    }

    private record Read<T>(long at, T value) {
        boolean isFresh(long time) {
            return System.nanoTime() - at < time;
        }
    }

    /// How things stand, or stood less than a second ago.
    public Situation of(StoreId store) {
        return situations.compute(
                        store,
                        (_, held) ->
                                held != null && held.isFresh(FRESH)
                                        ? held
                                        : new Read<>(System.nanoTime(), read(store)))
                .value;
    }

    private Situation read(StoreId store) {
        var open = new HashSet<QueueId>();
        var lately = new HashMap<QueueId, List<Duration>>();
        for (var queue : roster.queues(store)) {
            lately.put(queue.id(), handlings(queue.id()));
            if (routing.refuses(store, queue.id()).isEmpty()) {
                open.add(queue.id());
            }
        }
        var there = there(store);
        return new Situation(
                open,
                waiting(store),
                roster.agents(store).stream().filter(it -> there.contains(it.agent())).toList(),
                load(store),
                lately);
    }

    private Map<QueueId, Integer> waiting(StoreId store) {
        var waiting = new HashMap<QueueId, Integer>();
        jdbc.sql(
                        """
                        select queue, count(*) people from care_conversation
                        where store = :store and queue is not null
                          and state in ('waiting', 'offered')
                        group by queue
                        """)
                .param("store", store.value())
                .query(row -> {
                    waiting.put(
                            new QueueId(row.getObject("queue", UUID.class)), row.getInt("people"));
                });
        return waiting;
    }

    private Set<UserId> there(StoreId store) {
        var alive = clock.instant().minus(Presence.BEAT).minus(Presence.BEAT);
        return Set.copyOf(
                jdbc.sql(
                                """
                                select agent from care_presence
                                where store = :store and standing = 'AVAILABLE'
                                  and ended_at is null and last_beat > :alive
                                """)
                        .param("store", store.value())
                        .param("alive", time(alive))
                        .query((row, _) -> new UserId(row.getObject("agent", UUID.class)))
                        .list());
    }

    private Map<UserId, Integer> load(StoreId store) {
        var load = new HashMap<UserId, Integer>();
        jdbc.sql(
                        """
                        select owner, count(*) places from care_conversation
                        where store = :store and owner is not null
                          and state in ('chatting', 'transferring', 'wrap-up')
                        group by owner
                        """)
                .param("store", store.value())
                .query(row -> {
                    load.put(new UserId(row.getObject("owner", UUID.class)), row.getInt("places"));
                });
        return load;
    }

    private List<Duration> handlings(QueueId queue) {
        return handlings.compute(
                        queue,
                        (_, held) ->
                                held != null && held.isFresh(LATELY)
                                        ? held
                                        : new Read<>(System.nanoTime(), readHandlings(queue)))
                .value;
    }

    /// From the first agent to the end, of the last conversations of a day.
    private List<Duration> readHandlings(QueueId queue) {
        return jdbc.sql(
                        """
                        select extract(epoch from talk.ended_at - min(decision.at)) seconds
                        from (
                            select id, ended_at from care_conversation
                            where queue = :queue and state = 'ended' and ended_at > :since
                            order by ended_at desc limit :sample) talk
                        join care_decision decision on decision.conversation = talk.id
                        where decision.kind in ('accept', 'pick', 'take-over')
                        group by talk.id, talk.ended_at
                        """)
                .param("queue", queue.value())
                .param("since", time(clock.instant().minus(RECENT)))
                .param("sample", SAMPLE)
                .query((row, _) -> Duration.ofSeconds(row.getLong("seconds")))
                .list();
    }

    private static Object time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
