package org.comptoir.care.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What those who follow a conversation are told.
public sealed interface Event {
    /// What is longer is told on the same node only.
    int LONGEST_LINE = 800;

    Conversation conversation();

    /// Whether somebody is told it, as what he is to the conversation.
    default boolean isFor(Standing standing) {
        return standing.reads();
    }

    /// Something was said.
    record Said(Conversation conversation, Stream stream, Message message) implements Event {
        @Override
        public boolean isFor(Standing standing) {
            return standing.reads(stream);
        }
    }

    /// It stands elsewhere now.
    record Changed(Conversation conversation) implements Event {}

    /// Too much came since: it is to be read anew.
    record Resync(Conversation conversation) implements Event {}

    /// Somebody writes at this moment.
    record Typing(Conversation conversation, Message.Author author) implements Event {}

    /// Somebody has read up to there.
    record Seen(Conversation conversation, Message.Author author, int seq) implements Event {}

    /// An agent shows something, or it was decided: `type` and what the frame of it says.
    record Shown(Conversation conversation, String type, Map<String, Object> fields)
            implements Event {
        public Shown {
            fields = Map.copyOf(fields);
        }
    }

    /// The page of the store on which the shopper is.
    record PageOpened(Conversation conversation, String url, String title) implements Event {
        @Override
        public boolean isFor(Standing standing) {
            return standing.staff();
        }
    }

    /// One side came or went: staff is told of the shopper, the shopper of who serves him.
    record Came(Conversation conversation, boolean shopper, boolean there) implements Event {
        @Override
        public boolean isFor(Standing standing) {
            return shopper ? standing.staff() : standing == Standing.SHOPPER;
        }
    }

    /// What is not kept, in a line for other nodes; nothing where it is too long or read from rows.
    default Optional<String> line() {
        List<Object> parts =
                switch (this) {
                    case Typing(_, var author) -> List.of("typing", author.number(), author.name());
                    case Seen(_, var author, var seq) ->
                            List.of("seen", author.number(), author.name(), seq);
                    case PageOpened(_, var url, var title) -> List.of("page", url, title);
                    case Came(_, var shopper, var there) -> List.of("came", shopper, there);
                    case Said _, Changed _, Resync _, Shown _ -> List.of();
                };
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<Object>(List.of(conversation().number()));
        all.addAll(parts);
        return Optional.of(JsonMapper.shared().writeValueAsString(all))
                .filter(it -> it.length() <= LONGEST_LINE);
    }

    /// What a line says.
    static Event of(JsonNode line, Conversation conversation) {
        return switch (line.path(1).asString()) {
            case "typing" -> new Typing(conversation, author(line));
            case "seen" -> new Seen(conversation, author(line), line.path(4).asInt());
            case "page" ->
                    new PageOpened(conversation, line.path(2).asString(), line.path(3).asString());
            case "came" ->
                    new Came(conversation, line.path(2).asBoolean(), line.path(3).asBoolean());
            default -> throw new IllegalArgumentException("No such event: " + line);
        };
    }

    private static Message.Author author(JsonNode line) {
        return new Message.Author(line.path(2).asInt(), line.path(3).asString());
    }
}
