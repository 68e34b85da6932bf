package org.comptoir.care.talk;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.comptoir.care.ConversationCommand;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationMoved;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Conversations between shoppers and a store, as those who take part see them.
@Component
public class Conversations {
    private final ConversationRows rows;
    private final MessageRows messages;
    private final Openings openings;
    private final Access access;
    private final Lanes lanes;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Conversations(
            ConversationRows rows,
            MessageRows messages,
            Openings openings,
            Access access,
            Lanes lanes,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.messages = messages;
        this.openings = openings;
        this.access = access;
        this.lanes = lanes;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /// Begins one with its first message; the same key gives the same one again.
    public Conversation open(Store store, Actor actor, Opening opening) {
        Access.requireCare(store);
        return get(actor, openings.open(store, actor, opening.checked()));
    }

    /// Begins one with an agent's first message, for a shopper who said yes to it; the same
    /// invitation gives the same one again. It waits in its queue.
    public Conversation open(Store store, Actor actor, Opening.Invitation invitation) {
        return get(actor, openings.open(store, actor, invitation));
    }

    /// Whether a shopper waits or talks; nobody begins anything with him until the transaction
    /// ends.
    public boolean isTalking(Store store, UUID shopper) {
        return openings.isTalking(store.id(), shopper);
    }

    /// Says something, to be answered once it is stored for good. The same key gives the same
    /// answer again, on any connection and node.
    public CompletableFuture<Stored> say(
            Actor actor, ConversationId id, Stream stream, String key, String text) {
        var answer = new CompletableFuture<Stored>();
        lanes.take(
                new Saying(
                        id, stream, actor, Wording.key(key), Wording.text("text", text), answer));
        return answer;
    }

    /// The same for whoever waits.
    public Stored sayAndWait(
            Actor actor, ConversationId id, Stream stream, String key, String text) {
        try {
            return say(actor, id, stream, key, text).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Problem problem ? problem : failed;
        }
    }

    /// The conversation as it stands, for those who may read it.
    public Conversation get(Actor actor, ConversationId id) {
        return get(actor, id, Stream.MESSAGES);
    }

    private Conversation get(Actor actor, ConversationId id, Stream stream) {
        var found = rows.find(id).orElseThrow(() -> Access.missing(id));
        return access.readable(actor, found, stream);
    }

    /// What was said after a number, in order.
    public List<Message> after(
            Actor actor, ConversationId id, Stream stream, int after, int limit) {
        return messages.after(get(actor, id, stream).number(), stream, after, limit);
    }

    /// The caller's own as a shopper, the latest first.
    public Slice<Conversation> ofShopper(
            Store store, Actor actor, @Nullable String cursor, int limit) {
        Access.requireCare(store);
        return Conversation.Shopper.of(actor)
                .map(shopper -> rows.ofShopper(store.id(), shopper, place(cursor), limit + 1))
                .map(found -> cut(found, limit))
                .orElseGet(() -> new Slice<>(List.of(), null));
    }

    /// Those that were found by whoever checks who may know of them, the latest first.
    public List<Conversation> found(List<ConversationId> ids) {
        return rows.find(ids).stream()
                .sorted(Comparator.comparingLong(Conversation::number).reversed())
                .toList();
    }

    /// Those the caller serves, is asked to take or gives advice about, the latest first.
    public Slice<Conversation> ofAgent(
            Store store, Actor actor, @Nullable String cursor, int limit) {
        Access.requireCare(store);
        long before = place(cursor);
        return cut(
                rows.concerning(List.of(actor.requireUser())).stream()
                        .filter(it -> it.store().equals(store.id()) && it.number() < before)
                        .filter(it -> access.of(actor, it).serves())
                        .limit(limit + 1L)
                        .toList(),
                limit);
    }

    /// Those that some agents serve or are asked to take, in any store, to be told to them.
    public List<Conversation> concerning(Collection<UserId> agents) {
        return agents.isEmpty() ? List.of() : rows.concerning(agents);
    }

    private static Slice<Conversation> cut(List<Conversation> found, int limit) {
        return Slice.cut(found, limit, it -> String.valueOf(it.number()));
    }

    /// The number before which a page begins.
    public static long place(@Nullable String cursor) {
        var text = Cursor.decode(cursor);
        if (!text.matches("[0-9]{0,18}")) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
        return text.isEmpty() ? Long.MAX_VALUE : Long.parseLong(text);
    }

    /// Its shopper goes for good; what was said stays.
    public Conversation leave(Actor actor, ConversationId id) {
        transaction.executeWithoutResult(_ -> {
            var before = rows.lock(id).orElseThrow(() -> Access.missing(id));
            if (access.of(actor, before) != Standing.SHOPPER) {
                access.readable(actor, before, Stream.MESSAGES);
                throw Problem.of(Problem.Kind.FORBIDDEN, "not-your-conversation");
            }
            var after = before.after(ConversationCommand.LEAVE);
            rows.move(before, after, clock.instant(), "left");
            events.publishEvent(new ConversationMoved(before.store(), id, after));
        });
        return get(actor, id);
    }

    /// The language a conversation is begun in.
    public static String language(Store store, Actor actor, Locale request) {
        return store.language(actor.language().map(Locale::forLanguageTag).orElse(request));
    }
}
