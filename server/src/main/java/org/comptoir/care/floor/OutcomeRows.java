package org.comptoir.care.floor;

import static org.comptoir.care.floor.RequestRows.ids;
import static org.comptoir.care.floor.RequestRows.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationMoved;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Decision;
import org.comptoir.care.route.Handover;
import org.comptoir.care.route.Offer;
import org.comptoir.care.route.QueueRules;
import org.comptoir.care.route.Request;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// Writes what decisions made of conversations and agents, many at once: of several about one
/// conversation, what the last one made of it. The conversations are locked. An ended one stays
/// with whoever served it last.
@Component
class OutcomeRows {
    private static final String CONVERSATION =
            """
            update care_conversation
            set queue = cast(:queue as uuid), state = :state,
                owner = coalesce(cast(:owner as uuid), case when :ended then owner end),
                version = version + 1,
                ended_at = case when :ended then cast(:at as timestamptz) end,
                end_reason = case when :ended then :reason end
            where id = :id
            """;
    private static final String ROUTING =
            """
            insert into care_routing (
                conversation, since, front, overflowed, passed, handover_agent, handover_queue,
                handover_until, offer_agent, offer_until, consulted)
            values (
                :id, :since, :front, :overflowed, :passed, cast(:colleague as uuid),
                cast(:line as uuid), cast(:ends as timestamptz), cast(:asked as uuid),
                cast(:until as timestamptz), :consulted)
            on conflict (conversation) do update set
                since = excluded.since, front = excluded.front,
                overflowed = excluded.overflowed, passed = excluded.passed,
                handover_agent = excluded.handover_agent,
                handover_queue = excluded.handover_queue,
                handover_until = excluded.handover_until,
                offer_agent = excluded.offer_agent, offer_until = excluded.offer_until,
                consulted = case
                    when :afresh then excluded.consulted
                    when care_routing.consulted @> excluded.consulted
                    then care_routing.consulted
                    else care_routing.consulted || excluded.consulted end
            """;
    private static final String PRESENCE =
            """
            update care_presence
            set standing = case when :stands then :standing else standing end,
                last_assigned = case when :assigns then :assigned else last_assigned end
            where store = :store and agent = :agent
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final DecisionRows decisions;
    private final ApplicationEventPublisher events;

    OutcomeRows(
            NamedParameterJdbcTemplate jdbc,
            DecisionRows decisions,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.events = events;
    }

    void write(StoreId store, List<Outcome> outcomes) {
        var last = new LinkedHashMap<ConversationId, Outcome>();
        outcomes.forEach(it -> last.put(it.request().id(), it));
        batch(CONVERSATION, last.values().stream().map(OutcomeRows::conversation).toList());
        batch(ROUTING, last.values().stream().map(OutcomeRows::routing).toList());
        batch(
                PRESENCE,
                outcomes.stream()
                        .filter(it -> it.changesStanding() || it.assigns())
                        .map(it -> presence(store, it))
                        .toList());
        decisions.add(store, outcomes);
        for (var it : outcomes) {
            var request = it.request();
            events.publishEvent(new ConversationMoved(store, request.id(), request.state()));
        }
    }

    private void batch(String sql, List<? extends SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource conversation(Outcome it) {
        var after = it.request();
        var decision = it.recorded().decision();
        return new MapSqlParameterSource("id", after.id().value())
                .addValue("queue", text(queue(after)))
                .addValue("state", after.state().code())
                .addValue("owner", text(after.owner()))
                .addValue("ended", after.state() == ConversationState.ENDED)
                .addValue("at", time(decision.at()))
                .addValue("reason", decision.why().getFirst().code());
    }

    private static Optional<QueueId> queue(Request request) {
        return Optional.of(request.queue()).filter(it -> !it.equals(QueueRules.NONE));
    }

    private static SqlParameterSource routing(Outcome it) {
        var after = it.request();
        var handover = after.handover();
        var decision = it.recorded().decision();
        boolean advice = decision.kind() == Decision.Kind.CONSULT;
        List<UserId> advisers = advice ? decision.agent().stream().toList() : List.of();
        return new MapSqlParameterSource("id", after.id().value())
                .addValue("since", time(after.since()))
                .addValue("front", after.front())
                .addValue("overflowed", after.overflowed())
                .addValue("passed", ids(after.passed()))
                .addValue("colleague", text(handover.flatMap(Handover::colleague)))
                .addValue("line", text(handover.flatMap(Handover::queue)))
                .addValue("ends", text(handover.map(Handover::until)))
                .addValue("asked", text(after.offer().map(Offer::agent)))
                .addValue("until", text(after.offer().map(Offer::until)))
                .addValue("consulted", ids(advisers))
                .addValue("afresh", changesHands(decision.kind()));
    }

    /// Whose advice one owner asked for is nothing to the next one.
    private static boolean changesHands(Decision.Kind kind) {
        return switch (kind) {
            case ACCEPT, PICK, TAKE_OVER, REQUEUE, REQUEUE_AT_FRONT -> true;
            case OFFER,
                    REFUSE,
                    TIME_OUT,
                    WITHDRAW,
                    TRANSFER_TO_AGENT,
                    TRANSFER_TO_QUEUE,
                    RETURN,
                    CONSULT,
                    OVERFLOW,
                    MESSAGE,
                    LEAVE,
                    END ->
                    false;
        };
    }

    private static SqlParameterSource presence(StoreId store, Outcome it) {
        var after = it.after().orElseThrow();
        return new MapSqlParameterSource("store", store.value())
                .addValue("agent", after.id().value())
                .addValue("stands", it.changesStanding())
                .addValue("standing", after.presence().standing().name())
                .addValue("assigns", it.assigns())
                .addValue("assigned", time(after.lastAssigned()));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
