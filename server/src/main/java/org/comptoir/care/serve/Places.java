package org.comptoir.care.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.comptoir.care.ConversationId;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.route.QueueRules;
import org.comptoir.stores.StoreId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which place conversations have in their queues, in the order in which the router takes them. All
/// who wait are told in one go, so a store's line is read at most twice a second, and when somebody
/// is asked for who was not in it yet.
@Component
public class Places {
    private static final String LINE =
            """
            with line as (
                select conversation.id, row_number() over (
                    partition by conversation.queue
                    order by coalesce(routing.front, false) desc,
                        conversation.priority + case when rules.step = 0 then 0 else
                            floor(extract(epoch from
                                :now - conversation.arrived_at) * 1000 / rules.step)
                            end desc,
                        conversation.arrived_at, conversation.id) as place
                from care_conversation conversation
                join unnest(:queues, :steps) as rules (queue, step)
                  on rules.queue = conversation.queue
                left join care_routing routing
                  on routing.conversation = conversation.id
                where conversation.store = :store
                  and conversation.state in ('waiting', 'offered'))
            select id, place from line
            """;

    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private final JdbcClient jdbc;
    private final ObjectProvider<Roster> roster;
    private final Clock clock;
    private final Map<StoreId, Line> lines = new ConcurrentHashMap<>();

    private record Line(long at, Map<ConversationId, Integer> places) {
        boolean knows(Collection<ConversationId> waiting) {
            return System.nanoTime() - at < FRESH && places.keySet().containsAll(waiting);
        }
    }

    Places(JdbcClient jdbc, ObjectProvider<Roster> roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    /// The places of those that wait, counted from 1.
    public Map<ConversationId, Integer> of(StoreId store, Collection<ConversationId> waiting) {
        var line =
                lines.compute(
                        store,
                        (_, held) ->
                                held != null && held.knows(waiting)
                                        ? held
                                        : new Line(System.nanoTime(), read(store)));
        return waiting.stream()
                .filter(line.places::containsKey)
                .collect(Collectors.toMap(it -> it, line.places::get, (one, _) -> one));
    }

    private Map<ConversationId, Integer> read(StoreId store) {
        var known = roster.getIfAvailable();
        var queues = known == null ? List.<QueueRules>of() : known.queues(store);
        var places = new HashMap<ConversationId, Integer>();
        jdbc.sql(LINE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("queues", queues.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .param(
                        "steps",
                        queues.stream().map(it -> it.step().toMillis()).toArray(Long[]::new))
                .param("store", store.value())
                .query(row -> {
                    places.put(
                            new ConversationId(row.getObject("id", UUID.class)),
                            row.getInt("place"));
                });
        return Map.copyOf(places);
    }
}
