package org.comptoir.care.serve;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.route.QueueRules;
import org.comptoir.stores.StoreId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which place conversations have in their queues, in the order in which the router takes them.
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
            select id, place from line where id = any(:ids)
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<Roster> roster;
    private final Clock clock;

    Places(JdbcClient jdbc, ObjectProvider<Roster> roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    /// The places of those that wait, counted from 1.
    public Map<ConversationId, Integer> of(StoreId store, Collection<ConversationId> waiting) {
        var known = roster.getIfAvailable();
        var queues = known == null ? List.<QueueRules>of() : known.queues(store);
        if (queues.isEmpty() || waiting.isEmpty()) {
            return Map.of();
        }
        var places = new HashMap<ConversationId, Integer>();
        jdbc.sql(LINE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("queues", queues.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .param(
                        "steps",
                        queues.stream().map(it -> it.step().toMillis()).toArray(Long[]::new))
                .param("store", store.value())
                .param("ids", waiting.stream().map(ConversationId::value).toArray(UUID[]::new))
                .query(row -> {
                    places.put(
                            new ConversationId(row.getObject("id", UUID.class)),
                            row.getInt("place"));
                });
        return places;
    }
}
