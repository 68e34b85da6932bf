package org.comptoir.care.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final String TAKEN =
            "d.conversation = c.id and d.kind in ('accept', 'pick', 'take-over')";
    private static final String WAY =
            "select d.kind from care_decision d where %s order by d.number desc limit 1"
                    .formatted(TAKEN);
    static final String ANSWERED =
            "(select min(d.at) from care_decision d where %s)".formatted(TAKEN);

    private static final String WISHED =
            """
            from care_conversation c
            join care_participant p on p.conversation = c.number and p.number = 1
            left join care_rating r on r.conversation = c.id
            left join care_wrap_up w on w.conversation = c.id
            where c.store = :store
              and (:all or c.owner = :me)
              and (:state = '' or c.state = :state)
              and (cast(:queue as uuid) is null or c.queue = :queue)
              and (cast(:agent as uuid) is null or c.owner = :agent)
              and (cast(:since as timestamptz) is null or c.opened_at >= :since)
              and (cast(:until as timestamptz) is null or c.opened_at < :until)
              and (:stars < 0 or coalesce(r.stars, 0) = :stars)
              and (:reason = '' or w.reason = :reason)
              and (:way = '' or (%s) = :way)
              and (:anything or lower(p.name) like :text or lower(c.topic) like :text
                   or lower(r.text) like :text or lower(w.text) like :text
                   or exists (select 1 from care_message m
                              where m.conversation = c.number and lower(m.text) like :text))
            """
                    .formatted(WAY);

    private static final String FOUND =
            """
            select c.*, p.name as shopper_name, r.stars, r.text as remark,
                   w.reason, w.text as written, (%s) as way, %s as answered_at
            """
                    .formatted(WAY, ANSWERED);

    private final JdbcClient jdbc;

    PastConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
            Optional<String> endReason,
            Optional<Judged> rating,
            Optional<Summary> summary,
            Optional<Wish.Way> way) {}

    /// What its shopper thought of it.
    public record Judged(int stars, String remark) {}

    /// What it was about, as its agent wrote it down: one of the store's reasons, and his notes.
    public record Summary(String reason, String text) {}

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
                                                + wish.order().sql()
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

    /// One of them, as its agent or a supervisor finds it.
    public Optional<Found> one(Store store, Actor actor, ConversationId id) {
        Access.requireCare(store);
        requireStaff(store, actor);
        return with(jdbc.sql(FOUND + WISHED + " and c.id = :id"), store, actor, Wish.ALL)
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
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
                .param("state", wish.state().map(ConversationState::code).orElse(""))
                .param("queue", wish.queue().map(QueueId::value).orElse(null))
                .param("agent", wish.agent().map(UserId::value).orElse(null))
                .param("since", time(wish.since()))
                .param("until", time(wish.until()))
                .param("stars", wish.outcome().stars().orElse(-1))
                .param("reason", wish.outcome().reason().orElse(""))
                .param("way", wish.outcome().way().map(Wish.Way::code).orElse(""))
                .param("anything", wish.text().isBlank())
                .param("text", Like.anywhere(wish.text()));
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static Found read(ResultSet row) throws SQLException {
        int stars = row.getInt("stars");
        var written = row.getString("written");
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
                Optional.ofNullable(row.getString("end_reason")),
                Optional.ofNullable(row.getString("remark")).map(it -> new Judged(stars, it)),
                Optional.ofNullable(row.getString("reason"))
                        .map(it -> new Summary(it, written == null ? "" : written)),
                Optional.ofNullable(row.getString("way")).flatMap(PastConversations::way));
    }

    private static Optional<Wish.Way> way(String code) {
        return Stream.of(Wish.Way.values()).filter(it -> it.code().equals(code)).findFirst();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
