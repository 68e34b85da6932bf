package org.comptoir.care.talk;

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
import org.comptoir.care.talk.Conversation.Hands;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of conversations.
@Component
class ConversationRows {
    private static final String SELECT =
            """
            select conversation.*, routing.offer_agent, routing.offer_until,
                   routing.handover_agent, routing.handover_queue, routing.consulted
            from care_conversation conversation
            left join care_routing routing on routing.conversation = conversation.id
            """;

    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Conversation> find(ConversationId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Conversation> find(long number) {
        return jdbc.sql(SELECT + "where number = :number")
                .param("number", number)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Conversation> find(List<ConversationId> ids) {
        return jdbc.sql(SELECT + "where id = any(:ids)")
                .param("ids", ids.stream().map(ConversationId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    List<Conversation> numbered(Collection<Long> numbers) {
        return jdbc.sql(SELECT + "where number = any(:numbers)")
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// The row locked until the end of the transaction.
    Optional<Conversation> lock(ConversationId id) {
        return jdbc.sql(SELECT + "where id = :id for update of conversation")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Many rows locked, always in the same order, so that nobody waits in a circle.
    List<Conversation> lock(Collection<ConversationId> ids) {
        return jdbc.sql(
                        SELECT
                                + """
                                where id = any(:ids)
                                order by number for update of conversation
                                """)
                .param("ids", ids.stream().map(ConversationId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Those a shopper takes part in, the latest first.
    List<Conversation> ofShopper(StoreId store, Shopper shopper, long before, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where shopper = :shopper and guest = :guest and store = :store
                                  and number < :before
                                order by number desc limit :limit
                                """)
                .param("shopper", shopper.id())
                .param("guest", shopper.guest())
                .param("store", store.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /// Those that some agents have in hand, are asked to take or give advice about.
    List<Conversation> concerning(Collection<UserId> agents) {
        return jdbc.sql(
                        SELECT
                                + """
                                where state <> 'ended' and id in (
                                    select id from care_conversation
                                    where owner = any(:agents) and state <> 'ended'
                                    union
                                    select conversation from care_routing
                                    where offer_agent = any(:agents)
                                    union
                                    select conversation from care_routing
                                    where consulted && :agents and consulted <> '{}')
                                order by number desc
                                """)
                .param("agents", agents.stream().map(UserId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Writes where a conversation went; the row is locked.
    void move(Conversation before, ConversationState after, Instant at, String reason) {
        boolean ended = after == ConversationState.ENDED;
        jdbc.sql(
                        """
                        update care_conversation
                        set state = :state, version = version + 1, end_reason = :reason,
                            ended_at = case when :ended then cast(:at as timestamptz) end
                        where number = :number
                        """)
                .param("state", after.code())
                .param("reason", reason)
                .param("ended", ended)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("number", before.number())
                .update();
    }

    /// A guest's conversations are those of the user he signs in as.
    void adopt(UUID guest, UserId user) {
        jdbc.sql(
                        """
                        update care_participant participant set person = :user
                        from care_conversation conversation
                        where conversation.shopper = :shopper and conversation.guest
                          and participant.conversation = conversation.number
                          and participant.number = 1
                        """)
                .param("user", user.value())
                .param("shopper", guest)
                .update();
        jdbc.sql(
                        """
                        update care_conversation set shopper = :user, guest = false,
                            version = version + 1
                        where shopper = :shopper and guest
                        """)
                .param("user", user.value())
                .param("shopper", guest)
                .update();
    }

    static Conversation read(ResultSet row) throws SQLException {
        var state = ConversationState.of(row.getString("state"));
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new StoreId(row.getObject("store", UUID.class)),
                id(row, "queue").map(QueueId::new),
                state,
                new Shopper(row.getObject("shopper", UUID.class), row.getBoolean("guest")),
                row.getString("language"),
                row.getString("topic"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                id(row, "owner").map(UserId::new),
                hands(row, state),
                row.getInt("priority"),
                row.getInt("last_seq"),
                row.getInt("last_note_seq"),
                instant(row, "ended_at"),
                Optional.ofNullable(row.getString("end_reason")),
                row.getInt("version"));
    }

    /// Offers, transfers and advice count in the states that have them.
    private static Hands hands(ResultSet row, ConversationState state) throws SQLException {
        boolean handed = state == ConversationState.TRANSFERRING;
        boolean asked = handed || state == ConversationState.OFFERED;
        boolean held = handed || state == ConversationState.CHATTING;
        if (!asked && !held) {
            return Hands.NONE;
        }
        return new Hands(
                id(row, "offer_agent").filter(_ -> asked).map(UserId::new),
                instant(row, "offer_until").filter(_ -> asked),
                id(row, "handover_agent").filter(_ -> handed).map(UserId::new),
                id(row, "handover_queue").filter(_ -> handed).map(QueueId::new),
                held ? people(row.getArray("consulted")) : Set.of());
    }

    private static Set<UserId> people(@Nullable Array ids) throws SQLException {
        return ids == null
                ? Set.of()
                : Arrays.stream((UUID[]) ids.getArray())
                        .map(UserId::new)
                        .collect(Collectors.toSet());
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
