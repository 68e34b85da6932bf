package org.comptoir.care.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster.Member;
import org.comptoir.care.serve.Registrations;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.platform.Like;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds conversations for programs. An agent finds those he serves or served to their end, is
/// asked to take or gives advice about, and what waits in his queues; a supervisor finds all of his
/// store. What was said is searched only where it may be read.
@Component
public class Searches {
    private static final String FOUND =
            """
            with seen as (
                select c.*, :all or c.owner = :me or exists (
                    select 1 from care_routing r
                    where r.conversation = c.id
                      and (r.offer_agent = :me and c.state in ('offered', 'transferring')
                           or :me = any(r.consulted)
                              and c.state in ('chatting', 'transferring'))) as his
                from care_conversation c
                where c.store = :store and c.number < :before
                  and (:state = '' or c.state = :state)
                  and (cast(:queue as uuid) is null or c.queue = :queue)
            )
            select seen.id from seen
            join care_participant p on p.conversation = seen.number and p.number = 1
            where (his or seen.state in ('waiting', 'offered', 'message')
                          and (seen.queue is null or seen.queue = any(:queues)))
              and (:anything or lower(p.name) like :text or lower(seen.topic) like :text
                   or his and exists (select 1 from care_message m
                                      where m.conversation = seen.number
                                        and lower(m.text) like :text))
            order by seen.number desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final Registrations agents;
    private final Setups setups;

    Searches(JdbcClient jdbc, Conversations conversations, Registrations agents, Setups setups) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.agents = agents;
        this.setups = setups;
    }

    /// What is wanted: a state, a queue by its name, words; nothing asks for everything.
    public record Question(String state, String queue, String text) {}

    /// As an agent, the latest first.
    public Slice<Conversation> ofAgent(
            Store store, Actor actor, Question question, @Nullable String cursor, int limit) {
        Access.requireCare(store);
        agents.require(store, actor);
        var queues =
                agents.registered(store, actor).map(Member::queues).stream()
                        .flatMap(it -> it.stream())
                        .map(QueueId::value)
                        .toArray(UUID[]::new);
        return found(store, actor, false, queues, question, cursor, limit);
    }

    /// As a supervisor, the latest first.
    public Slice<Conversation> ofStore(
            Store store, Actor actor, Question question, @Nullable String cursor, int limit) {
        Access.requireCare(store);
        actor.require(store.owner(), Role.CSR_SUPERVISOR);
        return found(store, actor, true, new UUID[0], question, cursor, limit);
    }

    private Slice<Conversation> found(
            Store store,
            Actor actor,
            boolean all,
            UUID[] queues,
            Question question,
            @Nullable String cursor,
            int limit) {
        var ids =
                jdbc.sql(FOUND)
                        .param("all", all)
                        .param("me", actor.requireUser().value())
                        .param("store", store.id().value())
                        .param("before", Conversations.place(cursor))
                        .param("state", state(question.state))
                        .param("queue", queue(store, question.queue).orElse(null))
                        .param("queues", queues)
                        .param("anything", question.text.isBlank())
                        .param("text", Like.anywhere(question.text))
                        .param("limit", limit + 1)
                        .query((row, _) -> new ConversationId(row.getObject("id", UUID.class)))
                        .list();
        return Slice.cut(conversations.found(ids), limit, it -> String.valueOf(it.number()));
    }

    private static String state(String code) {
        boolean known =
                code.isEmpty()
                        || List.of(ConversationState.values()).stream()
                                .anyMatch(it -> it.code().equals(code));
        if (!known) {
            throw Problem.invalid("state", "bad-value", code);
        }
        return code;
    }

    private Optional<UUID> queue(Store store, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var found = setups.of(store).queue(name);
        if (found.isEmpty()) {
            throw Problem.invalid("queue", "no-such-care-queue", name);
        }
        return found.map(it -> it.id());
    }
}
