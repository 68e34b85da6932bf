package org.comptoir.care.socket;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.door.Situations;
import org.comptoir.care.serve.Places;
import org.comptoir.care.serve.Views;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Event;
import org.comptoir.care.talk.Message;
import org.comptoir.care.talk.Standing;
import org.comptoir.care.talk.Stored;
import org.comptoir.care.talk.Stream;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the server says over the socket, as JSON. Each reader sees what his standing allows.
@Component
class Frames {
    static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;
    private final Texts texts;
    private final Views views;
    private final Places places;
    private final Situations situations;
    private volatile @Nullable Written last;

    private record Written(Event.Said said, String frame) {}

    Frames(JsonMapper json, Texts texts, Views views, Places places, Situations situations) {
        this.json = json;
        this.texts = texts;
        this.views = views;
        this.places = places;
        this.situations = situations;
    }

    String of(Event event, Standing standing, Locale locale) {
        return event instanceof Event.Said said ? said(said) : written(event, standing, locale);
    }

    /// The same for all who hear it, who are told one after the other: it is written once. What
    /// matters is whether it is this very event.
    @SuppressWarnings("ReferenceEquality")
    private String said(Event.Said said) {
        var written = last;
        if (written == null || written.said != said) {
            written = new Written(said, json.writeValueAsString(fields(said)));
            last = written;
        }
        return written.frame;
    }

    private String written(Event event, Standing standing, Locale locale) {
        var frame =
                switch (event) {
                    case Event.Said said -> fields(said);
                    case Event.Changed(var conversation) -> state(conversation, standing, locale);
                    case Event.Resync(var conversation) -> about("resync", conversation);
                    case Event.Typing(var conversation, var author) ->
                            from("typing", conversation, author);
                    case Event.Seen(var conversation, var author, var seq) -> {
                        var seen = from("seen", conversation, author);
                        seen.put("seq", seq);
                        yield seen;
                    }
                    case Event.Shown(var conversation, var type, var fields) -> {
                        var shown = about(type, conversation);
                        shown.putAll(fields);
                        yield shown;
                    }
                    case Event.PageOpened(var conversation, var url, var title) -> {
                        var page = about("page", conversation);
                        page.put("url", url);
                        page.put("title", title);
                        yield page;
                    }
                    case Event.Came(var conversation, _, var there) -> {
                        var presence = about("presence", conversation);
                        presence.put("there", there);
                        yield presence;
                    }
                };
        return json.writeValueAsString(frame);
    }

    private static Map<String, Object> fields(Event.Said said) {
        var message = said.message();
        var type = said.stream() == Stream.MESSAGES ? "message" : "note";
        var frame = about(type, said.conversation());
        frame.put("seq", message.seq());
        frame.put("from", author(message.author()));
        frame.put("text", message.text());
        frame.put("at", message.at());
        return frame;
    }

    /// The whole state, so that nothing has to be put together.
    private Map<String, Object> state(Conversation conversation, Standing standing, Locale locale) {
        var frame = about("state", conversation);
        frame.put("state", conversation.state().code());
        frame.put("you", standing.code());
        frame.put("version", conversation.version());
        if (!standing.reads()) {
            return frame;
        }
        frame.put("topic", conversation.topic());
        frame.put("language", conversation.language());
        frame.put("arrivedAt", conversation.arrivedAt());
        frame.put("seq", conversation.lastSeq());
        conversation.endedAt().ifPresent(at -> frame.put("endedAt", at));
        conversation.endReason().ifPresent(reason -> frame.put("endReason", reason));
        if (standing.staff()) {
            frame.putAll(json.convertValue(views.staff(conversation, locale), FIELDS));
        } else {
            views.served(conversation).ifPresent(it -> frame.put("agent", it));
            place(conversation).ifPresent(it -> frame.putAll(waiting(conversation, it)));
        }
        return frame;
    }

    /// His place, and how many minutes that means where it is known.
    private Map<String, Object> waiting(Conversation conversation, int place) {
        var situation = situations.of(conversation.store());
        var minutes = conversation.queue().flatMap(it -> situation.expect(it, place - 1));
        return minutes.<Map<String, Object>>map(it -> Map.of("place", place, "minutes", it))
                .orElseGet(() -> Map.of("place", place));
    }

    private Optional<Integer> place(Conversation conversation) {
        return conversation.state() == ConversationState.WAITING
                        || conversation.state() == ConversationState.OFFERED
                ? Optional.ofNullable(
                        places.of(conversation.store(), List.of(conversation.id()))
                                .get(conversation.id()))
                : Optional.empty();
    }

    /// A conversation that is not his, or no more.
    String notYours(ConversationId id) {
        return json.writeValueAsString(
                Map.of(
                        "type", "state",
                        "conversation", id.value(),
                        "you", Standing.NONE.code()));
    }

    private static Map<String, Object> from(
            String type, Conversation conversation, Message.Author author) {
        var frame = about(type, conversation);
        frame.put("from", author(author));
        return frame;
    }

    private static Map<String, Object> author(Message.Author author) {
        return Map.of("number", author.number(), "role", author.role(), "name", author.name());
    }

    private static Map<String, Object> about(String type, Conversation conversation) {
        var frame = new LinkedHashMap<String, Object>();
        frame.put("type", type);
        frame.put("conversation", conversation.id().value());
        return frame;
    }

    /// The first frame: who one is here, and one's own conversations that have not ended.
    String welcome(String name, Instant at, List<Conversation> own) {
        var conversations =
                own.stream()
                        .map(it ->
                                Map.of(
                                        "conversation", it.id().value(),
                                        "state", it.state().code(),
                                        "seq", it.lastSeq()))
                        .toList();
        return json.writeValueAsString(
                Map.of(
                        "type", "welcome",
                        "name", name,
                        "at", at,
                        "heartbeat", Heartbeat.PERIOD.toSeconds(),
                        "conversations", conversations));
    }

    /// It is stored.
    String ack(String key, Stored stored) {
        return json.writeValueAsString(
                Map.of(
                        "type", "ack",
                        "key", key,
                        "conversation", stored.conversation().value(),
                        "seq", stored.seq(),
                        "at", stored.at()));
    }

    /// It is done.
    String done(String key, ConversationId conversation, int version) {
        return json.writeValueAsString(
                Map.of(
                        "type",
                        "done",
                        "key",
                        key,
                        "conversation",
                        conversation.value(),
                        "version",
                        version));
    }

    /// Why not, in the reader's language; `key` and `conversation` name what it is about.
    String problem(
            Problem problem, Locale locale, @Nullable String key, @Nullable String conversation) {
        var frame = new LinkedHashMap<String, Object>();
        frame.put("type", "problem");
        frame.put("code", problem.code());
        frame.put(
                "message",
                texts.in(locale, "problem." + problem.code(), problem.arguments().toArray()));
        if (problem.field() != null) {
            frame.put("field", problem.field());
        }
        if (key != null) {
            frame.put("key", key);
        }
        if (conversation != null) {
            frame.put("conversation", conversation);
        }
        return json.writeValueAsString(frame);
    }
}
