package org.comptoir.trading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyCommands;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Committed;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.content.value.PolicyRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every business policy, answered from memory; a store sees its own, then those of its group.
@Component
public class Policies {
    private static final String ALL = "policies";

    private final PolicyRows rows;
    private final PolicyCommands commands;
    private final Committed<String, Map<Key, BusinessPolicy>> committed;

    private record Key(PolicyType type, String name, Optional<UUID> store, Optional<String> group) {
        static Key of(BusinessPolicy policy) {
            return new Key(
                    policy.type(),
                    policy.name(),
                    policy.store().map(it -> it.value()),
                    policy.group());
        }
    }

    /// One command of a policy, with its parameters bound from term, command and policy.
    public record Operation(PolicyCommand<?> command, Parameters parameters) {}

    /// Policies changed; contracts that name them are to be compiled anew.
    public record Changed() {}

    Policies(PolicyRows rows, PolicyCommands commands, ApplicationEventPublisher events) {
        this.rows = rows;
        this.commands = commands;
        this.committed = new Committed<>(_ -> read(), (_, _) -> events.publishEvent(new Changed()));
    }

    private Map<Key, BusinessPolicy> read() {
        return rows.all().stream().collect(Collectors.toMap(Key::of, Function.identity()));
    }

    /// The policy of that type and name as the store sees it.
    public Optional<BusinessPolicy> find(Store store, PolicyType type, String name) {
        var known = committed.get(ALL);
        var own = new Key(type, name, Optional.of(store.id().value()), Optional.empty());
        return Optional.ofNullable(known.get(own)).or(() -> ofGroup(store, type, name));
    }

    /// The policy of that type and name in the store's group.
    public Optional<BusinessPolicy> ofGroup(Store store, PolicyType type, String name) {
        var key = new Key(type, name, Optional.empty(), Optional.of(store.group()));
        return Optional.ofNullable(committed.get(ALL).get(key));
    }

    /// The policy that a contract or account of the store names, as its own or its group's.
    public Optional<BusinessPolicy> named(Store store, PolicyRef reference) {
        var holder = reference.store().name();
        if (holder.equals(store.group())) {
            return ofGroup(store, reference.type(), reference.name());
        }
        return holder.equals(store.name())
                ? find(store, reference.type(), reference.name())
                : Optional.empty();
    }

    /// The policy, which must exist.
    public BusinessPolicy get(PolicyId id) {
        return committed.get(ALL).values().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-policy", id));
    }

    /// All policies the store sees, by type and name; its own hide the group's of the same name.
    public List<BusinessPolicy> visible(Store store) {
        var seen = new LinkedHashMap<String, BusinessPolicy>();
        committed.get(ALL).values().stream()
                .filter(policy -> belongsTo(policy, store))
                .sorted(Comparator.comparing(policy -> policy.group().isPresent()))
                .forEach(policy -> seen.putIfAbsent(policy.type() + "\n" + policy.name(), policy));
        return seen.values().stream()
                .sorted(
                        Comparator.comparing(BusinessPolicy::type)
                                .thenComparing(BusinessPolicy::name))
                .toList();
    }

    /// The policies of one type that the store sees.
    public List<BusinessPolicy> visible(Store store, PolicyType type) {
        return visible(store).stream().filter(policy -> policy.type() == type).toList();
    }

    private static boolean belongsTo(BusinessPolicy policy, Store store) {
        return policy.store().map(store.id()::equals).orElse(false)
                || policy.group().map(store.group()::equals).orElse(false);
    }

    /// What the policy does, in sequence: its commands, or the one its type uses by default, each
    /// with the parameters in force. Refuses a command nobody knows.
    public List<Operation> operations(BusinessPolicy policy, Parameters term) {
        var operations = new ArrayList<Operation>();
        for (var command : policy.commands()) {
            var own = Parameters.parse(command.properties(), Origin.COMMAND);
            operations.add(
                    new Operation(
                            command(policy, command.name()),
                            Parameters.merge(term, own, policy.parameters())));
        }
        if (operations.isEmpty()) {
            commands.defaultOf(policy.type())
                    .map(it -> new Operation(it, byDefault(policy, term)))
                    .ifPresent(operations::add);
        }
        return operations;
    }

    private static Parameters byDefault(BusinessPolicy policy, Parameters term) {
        return Parameters.merge(term, Parameters.NONE, policy.parameters());
    }

    private PolicyCommand<?> command(BusinessPolicy policy, String name) {
        return commands.find(policy.type(), name)
                .orElseThrow(() ->
                        Problem.refused(
                                "unknown-policy-command",
                                name,
                                policy.name(),
                                policy.type().toString()));
    }

    /// Saves a policy in place of the one of the same type, name and holder; saying the same
    /// changes nothing.
    @Transactional
    public boolean save(BusinessPolicy policy) {
        var present = committed.get(ALL).get(Key.of(policy));
        if (present != null && present.saysTheSame(policy)) {
            return false;
        }
        operations(policy, Parameters.NONE);
        rows.save(policy);
        committed.changed(ALL);
        return true;
    }

    /// The policy of the same type, name and holder, if there is one.
    public Optional<BusinessPolicy> present(BusinessPolicy policy) {
        return Optional.ofNullable(committed.get(ALL).get(Key.of(policy)));
    }
}
