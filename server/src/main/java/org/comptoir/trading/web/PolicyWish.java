package org.comptoir.trading.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.jspecify.annotations.Nullable;

/// A policy as somebody asks for it; `group` makes it one of the store's group.
record PolicyWish(
        @Nullable String type,
        @Nullable String name,
        @Nullable String group,
        @Nullable String properties,
        @Nullable List<@Nullable CommandWish> commands,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Map<String, @Nullable String> descriptions) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PROPERTIES = 4_000;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int MOST_COMMANDS = 20;
    private static final int MOST_LANGUAGES = 50;

    /// A command by its code or class name, with properties of its own.
    record CommandWish(@Nullable String name, @Nullable String properties) {}

    String requireName() {
        return text("name", name, LONGEST_NAME);
    }

    /// The group the policy is to belong to, which must be the store's; nothing for its own.
    Optional<String> groupOf(Store store) {
        var wanted = Optional.ofNullable(group).filter(it -> !it.isBlank());
        wanted.filter(it -> !it.equals(store.group()))
                .ifPresent(it -> {
                    throw Problem.invalid("group", "bad-policy-group", it, store.group());
                });
        return wanted;
    }

    /// Refuses another type, name or group than the policy has; what is absent stays.
    void requireSameIdentity(BusinessPolicy present) {
        if (differs(type, present.type().spelling())
                || differs(name, present.name())
                || differs(group, present.group().orElse(""))) {
            throw Problem.refused(
                    "policy-identity-is-fixed", present.type().spelling(), present.name());
        }
    }

    private static boolean differs(@Nullable String wanted, String present) {
        return wanted != null && !wanted.equals(present);
    }

    String requireProperties() {
        return longText("properties", properties, LONGEST_PROPERTIES);
    }

    List<BusinessPolicy.Command> requireCommands() {
        if (commands == null) {
            return List.of();
        }
        if (commands.size() > MOST_COMMANDS) {
            throw Problem.invalid(
                    "commands", "too-many-values", "commands", commands.size(), MOST_COMMANDS);
        }
        return commands.stream().map(PolicyWish::command).toList();
    }

    private static BusinessPolicy.Command command(@Nullable CommandWish wish) {
        return new BusinessPolicy.Command(
                text("commands.name", wish == null ? null : wish.name(), LONGEST_NAME),
                longText(
                        "commands.properties",
                        wish == null ? null : wish.properties(),
                        LONGEST_PROPERTIES));
    }

    Validity requireValidity() {
        if (start != null && end != null && !end.isAfter(start)) {
            throw Problem.invalid("end", "bad-policy-dates", start.toString(), end.toString());
        }
        return new Validity(Optional.ofNullable(start), Optional.ofNullable(end));
    }

    Map<String, String> requireDescriptions() {
        if (descriptions == null) {
            return Map.of();
        }
        if (descriptions.size() > MOST_LANGUAGES) {
            throw Problem.invalid(
                    "descriptions",
                    "too-many-values",
                    "descriptions",
                    descriptions.size(),
                    MOST_LANGUAGES);
        }
        var texts = new TreeMap<String, String>();
        descriptions.forEach((language, text) ->
                texts.put(
                        text("descriptions", language, LONGEST_NAME),
                        longText("descriptions." + language, text, LONGEST_DESCRIPTION)));
        return texts;
    }

    private static String text(String field, @Nullable String value, int longest) {
        var text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            throw Problem.invalid(field, "missing-value", field);
        }
        return longText(field, text, longest);
    }

    private static String longText(String field, @Nullable String value, int longest) {
        var text = value == null ? "" : value.strip();
        if (text.length() > longest) {
            throw Problem.invalid(field, "value-too-long", field, text.length(), longest);
        }
        return text;
    }
}
