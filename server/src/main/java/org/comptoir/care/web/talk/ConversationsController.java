package org.comptoir.care.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.review.Searches;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Opening;
import org.comptoir.care.talk.Stream;
import org.comptoir.care.web.talk.ConversationJson.MessageJson;
import org.comptoir.members.Actor;
import org.comptoir.members.signin.Guests;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Conversations: one's own, reading on from a number, beginning, saying, leaving.
@RestController
@RequestMapping("/api/v1/stores/{store}/care/conversations")
class ConversationsController {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Conversations conversations;
    private final Searches searches;
    private final Access access;
    private final Guests guests;

    ConversationsController(
            Conversations conversations, Searches searches, Access access, Guests guests) {
        this.conversations = conversations;
        this.searches = searches;
        this.access = access;
        this.guests = guests;
    }

    /// What begins a conversation; a guest may say his name.
    record OpenBody(
            @Nullable String key,
            @Nullable String queue,
            @Nullable String topic,
            @Nullable String text,
            @Nullable String name,
            @Nullable String page) {}

    /// Something to be said; sent again with the same key it is said once.
    record SayBody(@Nullable String key, @Nullable String text) {}

    /// Its number, once it is stored.
    record Said(UUID conversation, int seq, Instant at) {}

    @GetMapping
    Slice<ConversationJson> list(
            Store store,
            Actor actor,
            @RequestParam(defaultValue = "shopper") String as,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String queue,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Cursor.limit(limit, USUAL, MOST);
        var wanted = new Searches.Question(state, queue, q);
        var found =
                switch (as) {
                    case "shopper" -> conversations.ofShopper(store, actor, cursor, size);
                    case "agent" -> searches.ofAgent(store, actor, wanted, cursor, size);
                    case "supervisor" -> searches.ofStore(store, actor, wanted, cursor, size);
                    default -> throw Problem.invalid("as", "bad-value", as);
                };
        return found.map(it -> listed(actor, it, !as.equals("shopper")));
    }

    /// Staff sees what waits in its queues as the floor shows it.
    private ConversationJson listed(Actor actor, Conversation conversation, boolean staff) {
        return ConversationJson.of(conversation, access.of(actor, conversation), staff);
    }

    @PostMapping
    ResponseEntity<ConversationJson> open(
            Store store,
            Actor actor,
            @RequestBody OpenBody body,
            HttpServletRequest request,
            HttpServletResponse response) {
        Access.requireCare(store);
        var shopper = guests.keep(actor, request, response);
        var opened =
                conversations.open(
                        store, shopper, opening(store, actor, request.getLocale(), body));
        return ResponseEntity.created(
                        URI.create(request.getRequestURI() + "/" + opened.id().value()))
                .body(json(shopper, opened));
    }

    private static Opening opening(Store store, Actor actor, Locale locale, OpenBody body) {
        return new Opening(
                key(body.key),
                Optional.ofNullable(body.queue),
                Optional.ofNullable(body.topic).orElse(""),
                text(body.text),
                Optional.ofNullable(body.name),
                Conversations.language(store, actor, locale),
                Optional.ofNullable(body.page));
    }

    @GetMapping("/{id}")
    ConversationJson get(Store store, Actor actor, @PathVariable UUID id) {
        return json(actor, found(store, actor, id));
    }

    @GetMapping("/{id}/messages")
    List<MessageJson> messages(
            Store store,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return after(store, actor, id, Stream.MESSAGES, after, limit);
    }

    @GetMapping("/{id}/notes")
    List<MessageJson> notes(
            Store store,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return after(store, actor, id, Stream.NOTES, after, limit);
    }

    private List<MessageJson> after(
            Store store, Actor actor, UUID id, Stream stream, int after, @Nullable Integer limit) {
        var conversation = found(store, actor, id);
        int size = Cursor.limit(limit, USUAL, MOST);
        return conversations.after(actor, conversation.id(), stream, after, size).stream()
                .map(MessageJson::of)
                .toList();
    }

    @PostMapping("/{id}/messages")
    @ResponseStatus(HttpStatus.CREATED)
    Said say(Store store, Actor actor, @PathVariable UUID id, @RequestBody SayBody body) {
        return say(store, actor, id, Stream.MESSAGES, body);
    }

    @PostMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    Said note(Store store, Actor actor, @PathVariable UUID id, @RequestBody SayBody body) {
        return say(store, actor, id, Stream.NOTES, body);
    }

    private Said say(Store store, Actor actor, UUID id, Stream stream, SayBody body) {
        var conversation = found(store, actor, id);
        var stored =
                conversations.sayAndWait(
                        actor, conversation.id(), stream, key(body.key), text(body.text));
        return new Said(id, stored.seq(), stored.at());
    }

    @PostMapping("/{id}/leave")
    ConversationJson leave(Store store, Actor actor, @PathVariable UUID id) {
        var conversation = found(store, actor, id);
        return json(actor, conversations.leave(actor, conversation.id()));
    }

    /// The conversation, if it is one of the store.
    private Conversation found(Store store, Actor actor, UUID id) {
        Access.requireCare(store);
        var conversation = conversations.get(actor, new ConversationId(id));
        if (!conversation.store().equals(store.id())) {
            throw Problem.missing("no-such-conversation", id);
        }
        return conversation;
    }

    private ConversationJson json(Actor actor, Conversation conversation) {
        return ConversationJson.of(conversation, access.of(actor, conversation));
    }

    /// Whoever does not repeat needs no key.
    private static String key(@Nullable String key) {
        return key == null ? Ids.next().toString() : key;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
