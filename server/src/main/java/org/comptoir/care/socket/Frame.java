package org.comptoir.care.socket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a client says over the socket: a type and its fields, read strictly.
record Frame(String type, JsonNode fields) {
    private static final int MOST_NAMED = 200;

    static Frame read(JsonMapper json, String text) {
        try {
            var node = json.readTree(text);
            if (!node.isObject()) {
                throw Problem.invalid("type", "unreadable-frame");
            }
            return new Frame(string(node, "type").orElse(""), node);
        } catch (JacksonException unreadable) {
            throw Problem.invalid("type", "unreadable-frame");
        }
    }

    /// The sender's name for it, if it has one.
    @Nullable String key() {
        return string(fields, "key").orElse(null);
    }

    /// The conversation as it is named, whether or not there is one.
    @Nullable String named() {
        return string(fields, "conversation").orElse(null);
    }

    ConversationId conversation() {
        return id("conversation", required("conversation"));
    }

    String required(String field) {
        return optional(field).orElseThrow(() -> Problem.invalid(field, "frame-field", field));
    }

    Optional<String> optional(String field) {
        var value = fields.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
            throw Problem.invalid(field, "frame-field", field);
        }
        return string(fields, field);
    }

    /// A field that has fields of its own.
    Frame inner(String field) {
        var value = fields.path(field);
        if (!value.isObject()) {
            throw Problem.invalid(field, "frame-field", field);
        }
        return new Frame(type, value);
    }

    /// The id that a field must name.
    UUID name(String field) {
        return id(field, required(field)).value();
    }

    boolean yes(String field) {
        var value = fields.path(field);
        if (!value.isBoolean()) {
            throw Problem.invalid(field, "frame-field", field);
        }
        return value.booleanValue();
    }

    Optional<UUID> uuid(String field) {
        return optional(field).map(it -> id(field, it).value());
    }

    int number(String field) {
        var value = fields.path(field);
        if (!value.canConvertToInt() || value.intValue() < 0) {
            throw Problem.invalid(field, "frame-field", field);
        }
        return value.intValue();
    }

    /// Sequence numbers by conversation.
    Map<ConversationId, Integer> places(String field) {
        var places = new LinkedHashMap<ConversationId, Integer>();
        var named = fields.path(field);
        if (named.size() > MOST_NAMED) {
            throw Problem.invalid(field, "too-many-named", MOST_NAMED);
        }
        named.properties()
                .forEach(entry -> {
                    var seq = entry.getValue();
                    if (!seq.canConvertToInt() || seq.intValue() < 0) {
                        throw Problem.invalid(field, "frame-field", field);
                    }
                    places.put(id(field, entry.getKey()), seq.intValue());
                });
        return places;
    }

    private static ConversationId id(String field, String text) {
        try {
            return new ConversationId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw Problem.invalid(field, "frame-field", field);
        }
    }

    private static Optional<String> string(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
