package org.comptoir.care.invite;

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
import org.comptoir.care.QueueId;
import org.comptoir.care.invite.Invitation.State;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of invitations. An agent asks once under each key, and only one invitation of a shopper
/// is open at a time.
@Component
class InvitationRows {
    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What the agent asked for under this key before.
    Optional<Invitation> of(UserId agent, String key) {
        return jdbc.sql("select * from care_invitation where agent = :agent and key = :key")
                .param("agent", agent.value())
                .param("key", key)
                .query((row, _) -> read(row))
                .optional();
    }

    /// Whether somebody invited the shopper and nobody may do so again yet.
    boolean isAsked(StoreId store, UUID visitor, Instant now) {
        return jdbc.sql(
                        """
                        select exists (
                            select from care_invitation
                            where store = :store and visitor = :visitor
                              and (state = 'open' or forget_at > :now))
                        """)
                .param("store", store.value())
                .param("visitor", visitor)
                .param("now", time(now))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    void insert(Invitation asked, String key, Instant forget) {
        jdbc.sql(
                        """
                        insert into care_invitation (
                            id, store, visitor, agent, agent_name, key, queue, text, language,
                            state, until, forget_at)
                        values (
                            :id, :store, :visitor, :agent, :name, :key, :queue, :text, :language,
                            'open', :until, :forget)
                        """)
                .param("id", asked.id())
                .param("store", asked.store().value())
                .param("visitor", asked.visitor())
                .param("agent", asked.agent().value())
                .param("name", asked.agentName())
                .param("key", key)
                .param("queue", asked.queue().value())
                .param("text", asked.text())
                .param("language", asked.language())
                .param("until", time(asked.until()))
                .param("forget", time(forget))
                .update();
    }

    /// The invitation, held until the end of the transaction.
    Optional<Invitation> lock(UUID id) {
        return jdbc.sql("select * from care_invitation where id = :id for update")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    void answer(UUID id, State state, @Nullable ConversationId conversation) {
        jdbc.sql(
                        """
                        update care_invitation set state = :state, changed_at = clock_timestamp(),
                            conversation = cast(:conversation as uuid)
                        where id = :id
                        """)
                .param("state", state.code())
                .param("conversation", conversation == null ? null : conversation.toString())
                .param("id", id)
                .update();
    }

    /// Those that nobody answered in time.
    void expire(Instant now) {
        jdbc.sql(
                        """
                        update care_invitation
                        set state = 'expired', changed_at = clock_timestamp()
                        where id in (
                            select id from care_invitation
                            where state = 'open' and until <= :now for update skip locked)
                        """)
                .param("now", time(now))
                .update();
    }

    /// Forgets those that keep nobody from being invited.
    void forget(Instant now) {
        jdbc.sql("delete from care_invitation where state <> 'open' and forget_at <= :now")
                .param("now", time(now))
                .update();
    }

    /// The open invitations of a store.
    List<Invitation> open(StoreId store) {
        return jdbc.sql("select * from care_invitation where store = :store and state = 'open'")
                .param("store", store.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// That of a shopper, under whichever of these names he was invited.
    Optional<Invitation> open(StoreId store, Collection<UUID> names) {
        return jdbc.sql(
                        """
                        select * from care_invitation
                        where store = :store and visitor = any(:names) and state = 'open'
                        order by until limit 1
                        """)
                .param("store", store.value())
                .param("names", names.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .optional();
    }

    List<Invitation> changedFrom(Instant since) {
        return jdbc.sql(
                        """
                        select * from care_invitation
                        where changed_at >= :since order by changed_at
                        """)
                .param("since", time(since))
                .query((row, _) -> read(row))
                .list();
    }

    /// The time of the database, so that every node finds what the others did.
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .single()
                .toInstant();
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new StoreId(row.getObject("store", UUID.class)),
                row.getObject("visitor", UUID.class),
                new UserId(row.getObject("agent", UUID.class)),
                row.getString("agent_name"),
                new QueueId(row.getObject("queue", UUID.class)),
                row.getString("text"),
                row.getString("language"),
                State.of(row.getString("state")),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("conversation", UUID.class))
                        .map(ConversationId::new));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
