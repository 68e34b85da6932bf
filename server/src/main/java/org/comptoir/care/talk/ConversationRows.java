package org.comptoir.care.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of conversations.
@Component
class ConversationRows {
    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Conversation> find(ConversationId id) {
        return jdbc.sql("select * from care_conversation where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Conversation> find(long number) {
        return jdbc.sql("select * from care_conversation where number = :number")
                .param("number", number)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Conversation> find(Collection<Long> numbers) {
        return jdbc.sql("select * from care_conversation where number = any(:numbers)")
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// The row locked until the end of the transaction.
    Optional<Conversation> lock(ConversationId id) {
        return jdbc.sql("select * from care_conversation where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Many rows locked, always in the same order, so that nobody waits in a circle.
    List<Conversation> lock(Collection<ConversationId> ids) {
        return jdbc.sql(
                        """
                        select * from care_conversation where id = any(:ids)
                        order by number for update
                        """)
                .param("ids", ids.stream().map(ConversationId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Those a shopper takes part in, the latest first.
    List<Conversation> ofShopper(StoreId store, Shopper shopper, long before, int limit) {
        return jdbc.sql(
                        """
                        select * from care_conversation
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

    /// Those an agent owns that have not ended, the latest first.
    List<Conversation> ofOwner(StoreId store, UserId owner, long before, int limit) {
        return jdbc.sql(
                        """
                        select * from care_conversation
                        where owner = :owner and state <> 'ended' and store = :store
                          and number < :before
                        order by number desc limit :limit
                        """)
                .param("owner", owner.value())
                .param("store", store.value())
                .param("before", before)
                .param("limit", limit)
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
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new StoreId(row.getObject("store", UUID.class)),
                Optional.ofNullable(row.getObject("queue", UUID.class)).map(QueueId::new),
                ConversationState.of(row.getString("state")),
                new Shopper(row.getObject("shopper", UUID.class), row.getBoolean("guest")),
                row.getString("language"),
                row.getString("topic"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("owner", UUID.class)).map(UserId::new),
                row.getInt("priority"),
                row.getInt("last_seq"),
                row.getInt("last_note_seq"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("end_reason")),
                row.getInt("version"));
    }
}
