package org.comptoir.trading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.comptoir.platform.Committed;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.Spelling;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreRelations;
import org.comptoir.trading.PolicyBook.Holder;
import org.comptoir.trading.PolicyBook.OfGroup;
import org.comptoir.trading.PolicyBook.OfStore;
import org.comptoir.trading.content.value.PolicyRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every business policy, answered from memory; a store sees its own, then those of the stores it
/// is related to, in sequence, then those of its group.
@Component
public class Policies {
    private static final String ALL = "policies";

    private final PolicyRows rows;
    private final PolicyCommands commands;
    private final StoreRelations relations;
    private final Committed<String, PolicyBook> committed;

    /// Policies changed; contracts that name them are to be compiled anew.
    public record Changed() {}

    Policies(
            PolicyRows rows,
            PolicyCommands commands,
            StoreRelations relations,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.commands = commands;
        this.relations = relations;
        this.committed =
                new Committed<>(
                        _ -> PolicyBook.of(rows.all()),
                        (_, _) -> events.publishEvent(new Changed()));
    }

    private PolicyBook book() {
        return committed.get(ALL);
    }

    /// Whose policies the store sees, the nearest first.
    private List<Holder> holders(Store store) {
        var holders = new ArrayList<Holder>();
        holders.add(new OfStore(store.id()));
        relations.of(store).forEach(related -> holders.add(new OfStore(related.id())));
        holders.add(new OfGroup(store.group()));
        return holders;
    }

    /// The policy of that type and name as the store sees it.
    public Optional<BusinessPolicy> find(Store store, PolicyType type, String name) {
        return book().first(holders(store), type, name);
    }

    /// The policy that a contract or account of the store names: under its own name the nearest one
    /// the store sees, under another's that one's own.
    public Optional<BusinessPolicy> named(Store store, PolicyRef reference) {
        var holder = reference.store().name();
        if (holder.equals(store.name())) {
            return find(store, reference.type(), reference.name());
        }
        if (holder.equals(store.group())) {
            return book().find(new OfGroup(holder), reference.type(), reference.name());
        }
        return relations.of(store).stream()
                .filter(related -> related.name().equals(holder))
                .findFirst()
                .flatMap(related ->
                        book().find(new OfStore(related.id()), reference.type(), reference.name()));
    }

    /// The policy, if the store sees it.
    public Optional<BusinessPolicy> find(Store store, PolicyId id) {
        return Optional.ofNullable(book().byId().get(id))
                .filter(policy -> holders(store).contains(Holder.of(policy)));
    }

    /// The policy, which must exist.
    public BusinessPolicy get(PolicyId id) {
        return Optional.ofNullable(book().byId().get(id))
                .orElseThrow(() -> Problem.missing("no-such-policy", id));
    }

    /// All policies the store sees, by type and name.
    public List<BusinessPolicy> visible(Store store) {
        var holders = holders(store);
        var book = book();
        return book.types(holders).stream()
                .flatMap(type -> book.visible(holders, type).stream())
                .toList();
    }

    /// The policies of one type that the store sees, by name; the nearest of several of one name.
    public List<BusinessPolicy> visible(Store store, PolicyType type) {
        return book().visible(holders(store), type);
    }

    /// What the policy does, in sequence: its commands, or the one its type uses by default, each
    /// with the parameters in force. Refuses a command nobody knows. A type that does not combine
    /// takes a command named several times as one, with the parameters of all (docs/rules.md §4).
    public List<Operation> operations(BusinessPolicy policy, Parameters term) {
        var written =
                policy.commands().stream()
                        .map(it ->
                                new Operation(
                                        command(policy, it.name()),
                                        Parameters.parse(it.properties(), Origin.COMMAND)))
                        .toList();
        if (written.isEmpty()) {
            written =
                    commands.defaultOf(policy.type()).stream()
                            .map(it -> new Operation(it, Parameters.NONE))
                            .toList();
        }
        return (policy.type().combines() ? written : united(written))
                .stream()
                        .map(it ->
                                new Operation(
                                        it.command(),
                                        Parameters.merge(
                                                term, it.parameters(), policy.parameters())))
                        .toList();
    }

    /// Each command once, with all its parameters; of one written twice the first counts.
    private static List<Operation> united(List<Operation> written) {
        var united = new LinkedHashMap<PolicyCommand<?>, Parameters>();
        for (var it : written) {
            united.merge(
                    it.command(),
                    it.parameters(),
                    (first, next) -> Parameters.merge(first, Parameters.NONE, next));
        }
        return united.entrySet().stream()
                .map(it -> new Operation(it.getKey(), it.getValue()))
                .toList();
    }

    private PolicyCommand<?> command(BusinessPolicy policy, String name) {
        return commands.find(policy.type(), name).orElseThrow(() -> unknown(policy, name));
    }

    private Problem unknown(BusinessPolicy policy, String name) {
        var type = policy.type();
        var nearest = Spelling.nearest(name, commands.names(type));
        var codes = commands.of(type).stream().map(PolicyCommand::code);
        return nearest.isEmpty()
                ? Problem.refused(
                        "unknown-policy-command",
                        name,
                        policy.name(),
                        type.toString(),
                        codes.collect(Collectors.joining(", ")))
                : Problem.refused(
                        "misspelt-policy-command", name, policy.name(), type.toString(), nearest);
    }

    /// Refuses a policy whose commands nobody knows, cannot be combined, or cannot use its
    /// parameters.
    public void require(BusinessPolicy policy) {
        var operations = operations(policy, Parameters.NONE);
        var codes = operations.stream().map(it -> it.command().code()).toList();
        if (!policy.type().combines() && codes.size() > 1) {
            throw Problem.refused(
                    "policy-commands-do-not-combine",
                    policy.name(),
                    policy.type().toString(),
                    String.join(", ", codes));
        }
        operations.forEach(it -> it.command().check(it.parameters()));
    }

    /// Saves a policy in place of the one of the same type, name and holder; saying the same
    /// changes nothing.
    @Transactional
    public boolean save(BusinessPolicy policy) {
        if (present(policy).filter(policy::saysTheSame).isPresent()) {
            return false;
        }
        operations(policy, Parameters.NONE);
        rows.save(policy);
        committed.changed(ALL);
        return true;
    }

    /// Adds a policy of a type and name that its holder has not.
    @Transactional
    public BusinessPolicy add(BusinessPolicy policy) {
        require(policy);
        if (!rows.insert(policy)) {
            throw Problem.conflict("policy-exists", policy.type().toString(), policy.name());
        }
        committed.changed(ALL);
        return get(policy.id());
    }

    /// Writes a policy over its present version, or over the one named if it still is that.
    @Transactional
    public BusinessPolicy replace(BusinessPolicy policy, OptionalInt version) {
        require(policy);
        requireWritten(rows.update(policy, version), policy.id());
        committed.changed(ALL);
        return get(policy.id());
    }

    /// Deletes a policy; who asks has seen to it that nothing uses it.
    @Transactional
    public void delete(BusinessPolicy policy, OptionalInt version) {
        requireWritten(rows.delete(policy.id(), version), policy.id());
        committed.changed(ALL);
    }

    private void requireWritten(boolean written, PolicyId id) {
        if (!written) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", rows.version(id));
        }
    }

    /// Those of a type and name, whoever holds them.
    public List<BusinessPolicy> of(PolicyType type, String name) {
        return book().named(type, name);
    }

    /// The policy of the same type, name and holder, if there is one.
    public Optional<BusinessPolicy> present(BusinessPolicy policy) {
        return book().find(Holder.of(policy), policy.type(), policy.name());
    }
}
