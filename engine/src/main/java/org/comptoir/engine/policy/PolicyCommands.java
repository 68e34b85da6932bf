package org.comptoir.engine.policy;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/// All commands that policies may name: those of the engine and those found as services.
public final class PolicyCommands {
    /// The ancestor's command classes, as its policies name them, and what they are here (§4).
    private static final Map<String, String> ALIASES =
            Map.ofEntries(
                    entry("com.ibm.commerce.price.commands.RetrievePricesCmdImpl", "named-list"),
                    entry(
                            "com.ibm.com.commerce.price.commands.RetrievePricesCmdImpl",
                            "named-list"),
                    entry(
                            "com.ibm.commerce.price.commands.MarketplaceRetrievePricesCmdImpl",
                            "named-list"),
                    entry("com.ibm.commerce.payment.commands.DoPaymentMPFCmdImpl", "card"),
                    entry("com.ibm.commerce.payment.commands.DoPaymentPMCmdImpl", "card"));

    private static final Map<PolicyType, String> DEFAULTS =
            Map.of(
                    PolicyType.PRICE, "standard-list",
                    PolicyType.PRODUCT_SET, "named-set",
                    PolicyType.SHIPPING_MODE, "mode-and-carrier",
                    PolicyType.SHIPPING_CHARGE, "flat-free-above",
                    PolicyType.PAYMENT, "bill-me-later");

    private final Map<Key, PolicyCommand<?>> commands = new LinkedHashMap<>();

    private PolicyCommands(List<PolicyCommand<?>> commands) {
        commands.forEach(this::add);
    }

    /// The engine's own commands.
    public static PolicyCommands builtIn() {
        return new PolicyCommands(engine());
    }

    /// The engine's own commands and all that the class loader finds as services.
    public static PolicyCommands load(ClassLoader loader) {
        var commands = new PolicyCommands(engine());
        for (PolicyCommand<?> command : ServiceLoader.load(PolicyCommand.class, loader)) {
            commands.add(command);
        }
        return commands;
    }

    /// The command of that type under its code, its own class name, or the class name of the
    /// ancestor's.
    public Optional<PolicyCommand<?>> find(PolicyType type, String name) {
        String code = ALIASES.getOrDefault(name, name);
        PolicyCommand<?> command = commands.get(new Key(type, code));
        return command == null ? byClassName(type, name) : Optional.of(command);
    }

    /// What a policy of that type does when it names no command; none for types that act later.
    public Optional<PolicyCommand<?>> defaultOf(PolicyType type) {
        return Optional.ofNullable(DEFAULTS.get(type)).flatMap(code -> find(type, code));
    }

    /// All commands of that type, the engine's first.
    public List<PolicyCommand<?>> of(PolicyType type) {
        return commands.values().stream().filter(command -> command.type() == type).toList();
    }

    private Optional<PolicyCommand<?>> byClassName(PolicyType type, String name) {
        return of(type).stream()
                .filter(command -> command.getClass().getName().equals(name))
                .findFirst();
    }

    private void add(PolicyCommand<?> command) {
        var previous = commands.putIfAbsent(new Key(command.type(), command.code()), command);
        if (previous != null) {
            throw new IllegalStateException(
                    "%s and %s both call themselves '%s'; give one another code"
                            .formatted(
                                    previous.getClass().getName(),
                                    command.getClass().getName(),
                                    command.code()));
        }
    }

    private static List<PolicyCommand<?>> engine() {
        return List.of(
                new StandardPriceList(),
                new NamedPriceList(),
                new NamedProductSet(),
                new CategoryProducts(),
                new ModeAndCarrier(),
                new FlatFreeAbove(),
                new CollectByCarrier(),
                new PaymentOfKind("line-of-credit", PaymentCommand.Kind.LINE_OF_CREDIT),
                new PaymentOfKind("bill-me-later", PaymentCommand.Kind.BILL_ME_LATER),
                new PaymentOfKind("cheque", PaymentCommand.Kind.CHEQUE),
                new PaymentOfKind("cash-on-delivery", PaymentCommand.Kind.CASH_ON_DELIVERY),
                new PaymentOfKind("card", PaymentCommand.Kind.CARD));
    }

    private record Key(PolicyType type, String code) {}
}
