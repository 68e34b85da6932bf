package org.comptoir.trading.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.Texts;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.policy.PolicyEdits;
import org.comptoir.trading.policy.PolicyUse;
import org.comptoir.trading.policy.PolicyUses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The business policies a store sees: its own, then those of related stores and of its group.
@RestController
@RequestMapping("/api/v1/stores/{store}/policies")
class PolicyEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Policies policies;
    private final PolicyCommands commands;
    private final PolicyUses uses;
    private final PolicyEdits edits;
    private final Stores stores;
    private final TradingAccess access;
    private final Texts texts;

    PolicyEndpoint(
            Policies policies,
            PolicyCommands commands,
            PolicyUses uses,
            PolicyEdits edits,
            Stores stores,
            TradingAccess access,
            Texts texts) {
        this.policies = policies;
        this.commands = commands;
        this.uses = uses;
        this.edits = edits;
        this.stores = stores;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    Slice<PolicyJson.Line> list(
            Actor actor,
            Store store,
            Locale locale,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        access.requireTrader(actor, store);
        var found = type == null ? policies.visible(store) : policies.visible(store, type(type));
        return page(found, PolicyEndpoint::place, cursor, limit)
                .map(it -> PolicyJson.Line.of(it, store, edits.holder(it), locale));
    }

    private PolicyType type(String spelling) {
        return commands.type(spelling)
                .orElseThrow(() -> Problem.invalid("type", "bad-value", spelling));
    }

    /// Where a policy stands in the list: by type, then by name.
    private static String place(BusinessPolicy policy) {
        int type = PolicyType.builtIn().indexOf(policy.type());
        int place = type < 0 ? PolicyType.builtIn().size() : type;
        return "%02d%s\n%s".formatted(place, policy.type(), policy.name());
    }

    /// The part of a list in memory, sorted by place, that follows the place of the cursor.
    private static <T> Slice<T> page(
            List<T> all,
            Function<T, String> place,
            @Nullable String cursor,
            @Nullable Integer limit) {
        int size = Cursor.limit(limit, USUAL, MOST);
        var after = Cursor.decode(cursor);
        var rest =
                all.stream()
                        .filter(it -> place.apply(it).compareTo(after) > 0)
                        .sorted(Comparator.comparing(place))
                        .limit(size + 1L)
                        .toList();
        return Slice.cut(rest, size, place);
    }

    @GetMapping("/{id}")
    ResponseEntity<PolicyJson.Whole> one(
            Actor actor, Store store, Locale locale, @PathVariable UUID id) {
        access.requireTrader(actor, store);
        var policy = policy(store, id);
        return ResponseEntity.ok()
                .eTag(Versions.tag(policy.version()))
                .body(whole(policy, store, locale));
    }

    private PolicyJson.Whole whole(BusinessPolicy policy, Store store, Locale locale) {
        var line = PolicyJson.Line.of(policy, store, edits.holder(policy), locale);
        try {
            var acts =
                    policies.operations(policy, Parameters.NONE).stream()
                            .map(PolicyJson.Act::of)
                            .toList();
            return new PolicyJson.Whole(line, policy.descriptions(), acts, null);
        } catch (Problem unreadable) {
            return new PolicyJson.Whole(
                    line, policy.descriptions(), List.of(), texts.of(unreadable));
        }
    }

    private BusinessPolicy policy(Store store, UUID id) {
        return policies.find(store, new PolicyId(id))
                .orElseThrow(() -> Problem.missing("no-such-policy", id));
    }

    /// Whoever trades for the store sees its own contracts and accounts; a site administrator all.
    @GetMapping("/{id}/uses")
    Slice<PolicyJson.Use> uses(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        access.requireWholeStore(actor, store);
        boolean everywhere = PolicyEdits.isAdministrator(actor);
        var seen =
                uses.of(policy(store, id)).stream()
                        .filter(use -> everywhere || use.store().equals(store.id()))
                        .toList();
        return page(seen, PolicyEndpoint::place, cursor, limit)
                .map(use -> PolicyJson.Use.of(use, stores.get(use.store()).identifier()));
    }

    private static String place(PolicyUse use) {
        return "%s%s\n%s".formatted(use.kind(), use.name(), use.id());
    }

    /// Every type of policy, with the commands and forms to choose from.
    @GetMapping("/types")
    Slice<PolicyJson.Type> types(Actor actor, Store store) {
        access.requireTrader(actor, store);
        return new Slice<>(commands.types().stream().map(this::choices).toList(), null);
    }

    private PolicyJson.Type choices(PolicyType type) {
        return new PolicyJson.Type(
                type.spelling(),
                type.combines(),
                commands.of(type).stream().map(command -> choice(type, command)).toList());
    }

    private PolicyJson.Choice choice(PolicyType type, PolicyCommand<?> command) {
        var aliases =
                commands.aliases(type).entrySet().stream()
                        .filter(alias -> alias.getValue().equals(command.code()))
                        .map(alias -> alias.getKey())
                        .toList();
        boolean usual = commands.defaultOf(type).filter(command::equals).isPresent();
        return new PolicyJson.Choice(
                command.code(), command.summary(), usual, aliases, PolicyJson.fields(command));
    }
}
