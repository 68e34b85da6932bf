package org.comptoir.care.floor;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Handover;
import org.comptoir.care.route.Offer;
import org.comptoir.care.route.QueueRules;
import org.comptoir.care.route.Request;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Conversations as routing sees them. An offer or a transfer counts in the states that have one
/// only, so that whoever ends a conversation need not know of it.
@Component
class RequestRows {
    private static final String SELECT =
            """
            select conversation.*, routing.since, routing.front, routing.overflowed,
                   routing.passed, routing.handover_agent, routing.handover_queue,
                   routing.handover_until, routing.offer_agent, routing.offer_until
            from care_conversation conversation
            left join care_routing routing on routing.conversation = conversation.id
            """;

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One of a store's conversations.
    Optional<Request> find(StoreId store, ConversationId id) {
        return find(store, List.of(id)).stream().findFirst();
    }

    /// Waits for the conversation, and holds it until the end of the transaction.
    void lock(ConversationId id) {
        jdbc.sql("select id from care_conversation where id = :id for update")
                .param("id", id.value())
                .query((_, _) -> id)
                .list();
    }

    /// Holds those of the conversations that nobody else holds, and reads them.
    List<Request> lockFree(StoreId store, Collection<ConversationId> conversations) {
        var free =
                jdbc.sql(
                                """
                                select id from care_conversation where id = any(:ids)
                                order by number for update skip locked
                                """)
                        .param("ids", names(conversations))
                        .query((row, _) -> new ConversationId(row.getObject("id", UUID.class)))
                        .list();
        return find(store, free);
    }

    private List<Request> find(StoreId store, Collection<ConversationId> conversations) {
        return jdbc.sql(
                        SELECT
                                + """
                                where conversation.id = any(:ids) and store = :store
                                """)
                .param("ids", names(conversations))
                .param("store", store.value())
                .query((row, _) -> read(row))
                .list();
    }

    private static UUID[] names(Collection<ConversationId> conversations) {
        return conversations.stream().map(ConversationId::value).toArray(UUID[]::new);
    }

    /// How many wait in a queue.
    int waiting(StoreId store, QueueId queue) {
        return jdbc.sql(
                        """
                        select count(*) from care_conversation
                        where store = :store and queue = :queue
                          and state in ('waiting', 'offered')
                        """)
                .param("store", store.value())
                .param("queue", queue.value())
                .query(Integer.class)
                .single();
    }

    /// All of a store that wait or are in somebody's hands.
    List<Request> open(StoreId store) {
        return jdbc.sql(
                        SELECT
                                + """
                                where store = :store and state in
                                    ('waiting', 'offered', 'chatting', 'transferring', 'wrap-up')
                                """)
                .param("store", store.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Those that take a place of one of these agents.
    List<Request> of(StoreId store, Collection<UserId> agents) {
        return jdbc.sql(
                        SELECT
                                + """
                                where store = :store and conversation.id in (
                                    select id from care_conversation
                                    where owner = any(:agents) and state <> 'ended'
                                    union
                                    select routing.conversation from care_routing routing
                                    where offer_agent = any(:agents))
                                  and state <> 'ended'
                                """)
                .param("store", store.value())
                .param("agents", ids(agents))
                .query((row, _) -> read(row))
                .list();
    }

    private static Request read(ResultSet row) throws SQLException {
        var state = ConversationState.of(row.getString("state"));
        boolean transferring = state == ConversationState.TRANSFERRING;
        boolean asking = transferring || state == ConversationState.OFFERED;
        var arrived = instant(row, "arrived_at").orElseThrow();
        var handover =
                new Handover(
                        id(row, "handover_agent").map(UserId::new),
                        id(row, "handover_queue").map(QueueId::new),
                        instant(row, "handover_until").orElse(Instant.EPOCH));
        return new Request(
                new ConversationId(row.getObject("id", UUID.class)),
                id(row, "queue").map(QueueId::new).orElse(QueueRules.NONE),
                state,
                row.getInt("priority"),
                arrived,
                instant(row, "since").orElse(arrived),
                row.getBoolean("front"),
                row.getBoolean("overflowed"),
                id(row, "owner").map(UserId::new),
                transferring ? Optional.of(handover) : Optional.empty(),
                asking ? offer(row) : Optional.empty(),
                agents(row.getArray("passed")));
    }

    private static Optional<Offer> offer(ResultSet row) throws SQLException {
        var agent = id(row, "offer_agent");
        var until = instant(row, "offer_until");
        return agent.map(it -> new Offer(new UserId(it), until.orElse(Instant.EPOCH)));
    }

    private static Set<UserId> agents(@Nullable Array ids) throws SQLException {
        return ids == null
                ? Set.of()
                : Arrays.stream((UUID[]) ids.getArray())
                        .map(UserId::new)
                        .collect(Collectors.toSet());
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static UUID[] ids(Collection<UserId> agents) {
        return agents.stream().map(UserId::value).toArray(UUID[]::new);
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
