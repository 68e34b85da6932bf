package org.comptoir.engine.policy.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;

/// All commands that policies may name: those of the engine, and those that plug-ins add.
public final class PolicyCommands {
    private final Map<Key, PolicyCommand<?>> commands;

    private PolicyCommands(Map<Key, PolicyCommand<?>> commands) {
        this.commands = commands;
    }

    /// The engine's own commands.
    public static PolicyCommands builtIn() {
        return new PolicyCommands(Map.of()).with(BuiltInCommands.ALL);
    }

    /// These commands and some more; refuses one whose code its type knows already.
    public PolicyCommands with(Collection<? extends PolicyCommand<?>> more) {
        var all = new LinkedHashMap<>(commands);
        for (var command : more) {
            if (all.putIfAbsent(new Key(command.type(), command.code()), command) != null) {
                throw new IllegalArgumentException(
                        "there is a command '%s' of the type %s already; choose another code"
                                .formatted(command.code(), command.type()));
            }
        }
        return new PolicyCommands(all);
    }

    /// The command of that type under its code, its own class name, or the class name of the
    /// ancestor's.
    public Optional<PolicyCommand<?>> find(PolicyType type, String name) {
        String code = BuiltInCommands.ALIASES.getOrDefault(name, name);
        PolicyCommand<?> command = commands.get(new Key(type, code));
        return command == null ? byClassName(type, name) : Optional.of(command);
    }

    /// What a policy of that type does when it names no command; none for types that plug-ins add.
    public Optional<PolicyCommand<?>> defaultOf(PolicyType type) {
        return Optional.ofNullable(BuiltInCommands.DEFAULTS.get(type))
                .flatMap(code -> find(type, code));
    }

    /// All commands of that type, the engine's first.
    public List<PolicyCommand<?>> of(PolicyType type) {
        return commands.values().stream().filter(command -> command.type().equals(type)).toList();
    }

    /// The ten types, then those that plug-ins add.
    public List<PolicyType> types() {
        return Stream.concat(
                        PolicyType.builtIn().stream(), commands.keySet().stream().map(Key::type))
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<PolicyType> type(String spelling) {
        return types().stream().filter(type -> type.spelling().equals(spelling)).findFirst();
    }

    /// Every name by which policies of that type may call a command.
    public List<String> names(PolicyType type) {
        var names = new ArrayList<>(of(type).stream().map(PolicyCommand::code).toList());
        aliases(type).keySet().forEach(names::add);
        return names;
    }

    /// The ancestor's class names for commands of that type, with our codes.
    public Map<String, String> aliases(PolicyType type) {
        var aliases = new java.util.TreeMap<>(BuiltInCommands.ALIASES);
        aliases.values().removeIf(code -> !commands.containsKey(new Key(type, code)));
        return aliases;
    }

    private Optional<PolicyCommand<?>> byClassName(PolicyType type, String name) {
        return of(type).stream().filter(command -> command.className().equals(name)).findFirst();
    }

    private record Key(PolicyType type, String code) {}
}
