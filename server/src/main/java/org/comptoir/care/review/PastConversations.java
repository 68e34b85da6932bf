package org.comptoir.care.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.members.UserId;
import org.comptoir.platform.Like;
import org.comptoir.platform.Paged;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The conversations of a store, open and ended: an agent finds those that are his, a supervisor
/// all of them.
@Component
public class PastConversations {
    private static final String WISHED =
            """
            from care_conversation c
            join care_participant p on p.conversation = c.number and p.number = 1
            where c.store = :store
              and (:all or c.owner = :me)
              and (:state = '' or c.state = :state)
              and (cast(:queue as uuid) is null or c.queue = :queue)
              and (cast(:agent as uuid) is null or c.owner = :agent)
              and (cast(:since as timestamptz) is null or c.opened_at >= :since)
              and (cast(:until as timestamptz) is null or c.opened_at < :until)
              and (:anything or lower(p.name) like :text or lower(c.topic) like :text
                   or exists (select 1 from care_message m
                              where m.conversation = c.number and lower(m.text) like :text))
            """;

    private static final String FOUND =
            """
            select c.*, p.name as shopper_name,
                   (select min(d.at) from care_decision d
                    where d.conversation = c.id and d.kind in ('accept', 'pick', 'take-over'))
                       as answered_at
            """;

    private final JdbcClient jdbc;

    PastConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which conversations; begun from `since` on and before `until`.
    public record Wish(
            String text,
            Optional<ConversationState> state,
            Optional<QueueId> queue,
            Optional<UserId> agent,
            Optional<Instant> since,
            Optional<Instant> until) {}

    /// One of them.
    public record Found(
            ConversationId id,
            ConversationState state,
            String shopper,
            boolean guest,
            String topic,
            String language,
            Optional<QueueId> queue,
            Optional<UserId> agent,
            int messages,
            Instant openedAt,
            Optional<Instant> answeredAt,
            Optional<Instant> endedAt,
            Optional<String> endReason) {}

    /// The latest first.
    public Paged<Found> of(Store store, Actor actor, Wish wish, int page, int size) {
        Access.requireCare(store);
        requireStaff(store, actor);
        long total =
                with(jdbc.sql("select count(*) " + WISHED), store, actor, wish)
                        .query(Long.class)
                        .single();
        var found =
                with(
                                jdbc.sql(
                                        FOUND
                                                + WISHED
                                                + " order by c.number desc"
                                                + " limit :limit offset :offset"),
                                store,
                                actor,
                                wish)
                        .param("limit", size)
                        .param("offset", (page - 1) * size)
                        .query((row, _) -> read(row))
                        .list();
        return new Paged<>(found, total, page, size);
    }

    private static void requireStaff(Store store, Actor actor) {
        actor.requireUser();
        if (!actor.hasAny(store.owner(), Role.CSR, Role.CSR_SUPERVISOR)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    private static StatementSpec with(
            StatementSpec statement, Store store, Actor actor, Wish wish) {
        return statement
                .param("store", store.id().value())
                .param("all", actor.has(Role.CSR_SUPERVISOR, store.owner()))
                .param("me", actor.requireUser().value())
                .param("state", wish.state.map(ConversationState::code).orElse(""))
                .param("queue", wish.queue.map(QueueId::value).orElse(null))
                .param("agent", wish.agent.map(UserId::value).orElse(null))
                .param("since", time(wish.since))
                .param("until", time(wish.until))
                .param("anything", wish.text.isBlank())
                .param("text", Like.anywhere(wish.text));
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                new ConversationId(row.getObject("id", UUID.class)),
                ConversationState.of(row.getString("state")),
                row.getString("shopper_name"),
                row.getBoolean("guest"),
                row.getString("topic"),
                row.getString("language"),
                Optional.ofNullable(row.getObject("queue", UUID.class)).map(QueueId::new),
                Optional.ofNullable(row.getObject("owner", UUID.class)).map(UserId::new),
                row.getInt("last_seq"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "answered_at"),
                instant(row, "ended_at"),
                Optional.ofNullable(row.getString("end_reason")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
