package org.comptoir.trading.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.ParameterForm;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.policy.PolicyUse;
import org.jspecify.annotations.Nullable;

/// The JSON shapes of business policies.
final class PolicyJson {
    private PolicyJson() {}

    /// Who holds a policy: `store` for the store itself, `related` for one that lends to it,
    /// `group`.
    record Origin(String kind, String name) {}

    /// A policy in a list; `inherited` says that it is not the store's own.
    record Line(
            UUID id,
            String type,
            String name,
            String description,
            Origin origin,
            boolean inherited,
            @Nullable String group,
            String properties,
            List<BusinessPolicy.Command> commands,
            @Nullable Instant start,
            @Nullable Instant end,
            String etag) {
        static Line of(BusinessPolicy policy, Store store, String holder, Locale locale) {
            var origin = origin(policy, store, holder);
            return new Line(
                    policy.id().value(),
                    policy.type().toString(),
                    policy.name(),
                    policy.displayName(locale),
                    origin,
                    !origin.kind().equals("store"),
                    policy.group().orElse(null),
                    policy.properties(),
                    policy.commands(),
                    policy.validity().start().orElse(null),
                    policy.validity().end().orElse(null),
                    Versions.tag(policy.version()));
        }

        private static Origin origin(BusinessPolicy policy, Store store, String holder) {
            boolean own = policy.store().filter(store.id()::equals).isPresent();
            var elsewhere = policy.group().isPresent() ? "group" : "related";
            return new Origin(own ? "store" : elsewhere, holder);
        }
    }

    /// A policy with what its commands do: each parameter in force, where it was written, and
    /// whether the command reads it. Of one whose commands cannot be read, for example because
    /// their plug-in is gone, `problem` says why and there are no operations.
    record Whole(
            Line policy,
            Map<String, String> descriptions,
            List<Act> operations,
            @Nullable String problem) {}

    record Act(String command, String summary, List<Value> parameters) {
        static Act of(Operation operation) {
            var command = operation.command();
            return new Act(
                    command.code(),
                    command.summary(),
                    operation.parameters().entries().stream()
                            .map(entry -> Value.of(entry, operation))
                            .toList());
        }
    }

    /// `origin` is `term`, `command` or `policy`.
    record Value(String name, String value, String origin, boolean read) {
        static Value of(Parameters.Entry entry, Operation operation) {
            var unread =
                    operation.parameters().unknownTo(List.of(operation.command().parameters()));
            return new Value(
                    entry.name(),
                    entry.value(),
                    entry.origin().name().toLowerCase(Locale.ROOT),
                    !unread.contains(entry.name()));
        }
    }

    /// A type with the commands its policies may name; `combines` says that they may name several.
    record Type(String type, boolean combines, List<Choice> commands) {}

    /// A command to choose, and the form of its parameters; `aliases` are the ancestor's names.
    record Choice(
            String command,
            String summary,
            boolean usual,
            List<String> aliases,
            List<Field> fields) {}

    /// One field of the form, see `docs/topics/policies.md`.
    record Field(
            String name,
            String kind,
            String times,
            @Nullable String suffix,
            List<String> choices,
            @Nullable String otherwise,
            String help) {}

    /// A contract or account that names a policy.
    record Use(String kind, UUID id, String name, String state, String store) {
        static Use of(PolicyUse use, String store) {
            return new Use(word(use.kind()), use.id(), use.name(), use.state(), store);
        }
    }

    static List<Field> fields(PolicyCommand<?> command) {
        return ParameterForm.of(command.parameters()).fields().stream()
                .map(it ->
                        new Field(
                                it.name(),
                                word(it.kind()),
                                word(it.times()),
                                it.suffix().map(PolicyJson::word).orElse(null),
                                it.choices(),
                                it.otherwise().orElse(null),
                                it.help()))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
