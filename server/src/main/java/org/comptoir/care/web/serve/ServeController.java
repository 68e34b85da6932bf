package org.comptoir.care.web.serve;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.QueueId;
import org.comptoir.care.serve.Ratings;
import org.comptoir.care.serve.Service;
import org.comptoir.care.serve.Views;
import org.comptoir.care.serve.Wish;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customer care")
@RequestMapping("/api/v1/stores/{store}/care/conversations/{id}")
class ServeController {
    private final Service service;
    private final Views views;
    private final Ratings ratings;
    private final Conversations conversations;
    private final Access access;
    private final Transcripts transcripts;

    ServeController(
            Service service,
            Views views,
            Ratings ratings,
            Conversations conversations,
            Access access,
            Transcripts transcripts) {
        this.service = service;
        this.views = views;
        this.ratings = ratings;
        this.conversations = conversations;
        this.access = access;
        this.transcripts = transcripts;
    }

    /// What an agent says with a command; sent again with the same key it has the same answer.
    record WishBody(
            @Nullable String key,
            @Nullable UUID agent,
            @Nullable To to,
            @Nullable String reason,
            @Nullable String text) {
        static final WishBody EMPTY = new WishBody(null, null, null, null, null);
    }

    /// To whom a conversation is handed: an agent or a queue.
    record To(@Nullable UUID agent, @Nullable UUID queue) {}

    record RateBody(@Nullable Integer stars, @Nullable String text) {}

    record Done(UUID conversation, int version) {}

    @PostMapping(
            "/{command:accept|refuse|pick|take-over|keep|requeue|end|transfer|consult|wrap-up}")
    Done run(
            Store store,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestBody(required = false) @Nullable WishBody body) {
        var wish = wish(id, command, body == null ? WishBody.EMPTY : body);
        var done = service.answer(store, actor, wish);
        return new Done(done.conversation().value(), done.version());
    }

    private static Wish wish(UUID id, String command, WishBody body) {
        var to = Optional.ofNullable(body.to);
        var agent =
                command.equals("transfer")
                        ? to.flatMap(it -> Optional.ofNullable(it.agent))
                        : Optional.ofNullable(body.agent);
        return new Wish(
                body.key == null ? Ids.next().toString() : body.key,
                command,
                new ConversationId(id),
                agent.map(UserId::new),
                to.flatMap(it -> Optional.ofNullable(it.queue)).map(QueueId::new),
                Optional.ofNullable(body.reason),
                Optional.ofNullable(body.text));
    }

    @PostMapping("/rate")
    Done rate(Store store, Actor actor, @PathVariable UUID id, @RequestBody RateBody body) {
        found(store, actor, id);
        int stars = body.stars == null ? 0 : body.stars;
        var rated =
                ratings.rate(actor, new ConversationId(id), stars, Optional.ofNullable(body.text));
        return new Done(id, rated.version());
    }

    /// What was decided about it, each with why, for those who serve its shopper.
    @GetMapping("/decisions")
    List<Views.Decided> decisions(Store store, Actor actor, @PathVariable UUID id, Locale locale) {
        var conversation = found(store, actor, id);
        if (!access.of(actor, conversation).staff()) {
            throw Problem.missing("no-such-conversation", id);
        }
        return views.decided(conversation, locale);
    }

    /// What was said, to keep: a page without a script, or plain text where a program asks for it.
    @GetMapping(value = "/transcript", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(Store store, Actor actor, @PathVariable UUID id, Locale locale) {
        return ResponseEntity.ok(transcripts.page(store, actor, found(store, actor, id), locale));
    }

    @GetMapping(value = "/transcript", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> text(Store store, Actor actor, @PathVariable UUID id, Locale locale) {
        return ResponseEntity.ok(transcripts.text(store, actor, found(store, actor, id), locale));
    }

    private Conversation found(Store store, Actor actor, UUID id) {
        Access.requireCare(store);
        var conversation = conversations.get(actor, new ConversationId(id));
        if (!conversation.store().equals(store.id())) {
            throw Problem.missing("no-such-conversation", id);
        }
        return conversation;
    }
}
