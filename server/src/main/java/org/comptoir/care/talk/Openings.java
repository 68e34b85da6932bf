package org.comptoir.care.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationMoved;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.Reception;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins conversations: with its first message, or not at all.
@Component
class Openings {
    private static final int MOST_OPEN = 10;
    private static final int SHOPPER = Message.Author.SHOPPER;
    private static final int AGENT = SHOPPER + 1;
    private static final Reception NOBODY =
            _ -> new Reception.Place(Optional.empty(), ConversationState.MESSAGE, 0);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Reception> reception;
    private final ApplicationEventPublisher events;

    Openings(
            JdbcClient jdbc,
            Clock clock,
            ObjectProvider<Reception> reception,
            ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.reception = reception;
    }

    /// The new conversation, or the one that was begun under this key before.
    @Transactional
    ConversationId open(Store store, Actor actor, Opening opening) {
        var shopper = alone(actor);
        var key = Saying.hash(shopper.id() + " " + store.id().value() + " " + opening.key());
        return begun(shopper, key).orElseGet(() -> begin(store, actor, shopper, key, opening));
    }

    /// The same for whoever was invited: the first message is that of the agent. Nobody has it yet.
    @Transactional
    ConversationId open(Store store, Actor actor, Opening.Invitation invitation) {
        var shopper = alone(actor);
        var key = Saying.hash("invitation " + invitation.id());
        return begun(shopper, key).orElseGet(() -> begin(store, actor, shopper, key, invitation));
    }

    /// The shopper, who begins one conversation at a time.
    private Shopper alone(Actor actor) {
        var shopper =
                Shopper.of(actor)
                        .orElseThrow(
                                () -> Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-required"));
        lock(shopper.id());
        return shopper;
    }

    /// Whether a shopper waits or talks; nobody begins anything with him until the transaction
    /// ends.
    boolean isTalking(StoreId store, UUID shopper) {
        lock(shopper);
        return jdbc.sql(
                        """
                        select exists (
                            select from care_conversation
                            where store = :store and shopper = :shopper
                              and state not in ('wrap-up', 'ended'))
                        """)
                .param("store", store.value())
                .param("shopper", shopper)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private void lock(UUID shopper) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:shopper, 8))")
                .param("shopper", shopper.toString())
                .query((_, _) -> shopper)
                .list();
    }

    private Optional<ConversationId> begun(Shopper shopper, UUID key) {
        return jdbc.sql(
                        """
                        select id from care_conversation
                        where shopper = :shopper and guest = :guest and open_key = :key
                        """)
                .param("shopper", shopper.id())
                .param("guest", shopper.guest())
                .param("key", key)
                .query((row, _) -> new ConversationId(row.getObject("id", UUID.class)))
                .optional();
    }

    private ConversationId begin(
            Store store, Actor actor, Shopper shopper, UUID key, Opening opening) {
        requireRoom(store, shopper);
        var request =
                new Reception.Request(
                        store,
                        actor,
                        opening.queue(),
                        opening.topic(),
                        opening.language(),
                        opening.page());
        var place = reception.getIfAvailable(() -> NOBODY).place(request);
        var id = new ConversationId(Ids.next());
        var at = now();
        long number = insert(id, store, shopper, key, opening, place, at);
        seat(number, SHOPPER, shopper.id(), opening.name().orElseGet(actor::displayName));
        say(number, SHOPPER, key, opening.text(), at);
        events.publishEvent(new ConversationMoved(store.id(), id, place.state()));
        return id;
    }

    private ConversationId begin(
            Store store, Actor actor, Shopper shopper, UUID key, Opening.Invitation invitation) {
        var place =
                new Reception.Place(Optional.of(invitation.queue()), ConversationState.WAITING, 0);
        var opening =
                new Opening(
                        "",
                        Optional.empty(),
                        "",
                        invitation.text(),
                        Optional.empty(),
                        invitation.language(),
                        Optional.empty());
        var id = new ConversationId(Ids.next());
        var at = now();
        long number = insert(id, store, shopper, key, opening, place, at);
        seat(number, SHOPPER, shopper.id(), actor.displayName());
        seat(number, AGENT, invitation.agent().value(), invitation.agentName());
        say(number, AGENT, key, invitation.text(), at);
        events.publishEvent(new ConversationMoved(store.id(), id, place.state()));
        return id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Nobody fills the queues alone.
    private void requireRoom(Store store, Shopper shopper) {
        int open =
                jdbc.sql(
                                """
                                select count(*) from care_conversation
                                where shopper = :shopper and guest = :guest and store = :store
                                  and state <> 'ended'
                                """)
                        .param("shopper", shopper.id())
                        .param("guest", shopper.guest())
                        .param("store", store.id().value())
                        .query(Integer.class)
                        .single();
        if (open >= MOST_OPEN) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too-many-conversations", MOST_OPEN);
        }
    }

    private long insert(
            ConversationId id,
            Store store,
            Shopper shopper,
            UUID key,
            Opening opening,
            Reception.Place place,
            Instant at) {
        return jdbc.sql(
                        """
                        insert into care_conversation (
                            id, store, queue, state, shopper, guest, open_key, language, topic,
                            opened_at, arrived_at, priority, last_seq)
                        values (
                            :id, :store, cast(:queue as uuid), :state, :shopper, :guest, :key,
                            :language, :topic, :at, :at, :priority, 1)
                        returning number
                        """)
                .param("id", id.value())
                .param("store", store.id().value())
                .param("queue", place.queue().map(QueueId::toString).orElse(null))
                .param("state", place.state().code())
                .param("shopper", shopper.id())
                .param("guest", shopper.guest())
                .param("key", key)
                .param("language", opening.language())
                .param("topic", opening.topic())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("priority", place.priority())
                .query(Long.class)
                .single();
    }

    private void seat(long conversation, int number, UUID person, String name) {
        jdbc.sql(
                        """
                        insert into care_participant (conversation, number, person, name)
                        values (:conversation, :number, :person, :name)
                        """)
                .param("conversation", conversation)
                .param("number", number)
                .param("person", person)
                .param("name", name)
                .update();
    }

    private void say(long number, int author, UUID key, String text, Instant at) {
        jdbc.sql(
                        """
                        insert into care_message (conversation, at, seq, author, key, text)
                        values (:number, :at, 1, :author, :key, :text)
                        """)
                .param("number", number)
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("key", key)
                .param("text", text)
                .update();
    }
}
