package org.comptoir.trading.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.comptoir.engine.policy.InvoiceFormatCommand;
import org.comptoir.engine.policy.ParameterForm;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.PriceCommand;
import org.comptoir.engine.policy.ProductSetCommand;
import org.comptoir.engine.policy.ReferralInterfaceCommand;
import org.comptoir.engine.policy.ReturnApprovalCommand;
import org.comptoir.engine.policy.ReturnChargeCommand;
import org.comptoir.engine.policy.ReturnPaymentCommand;
import org.comptoir.engine.policy.ShippingChargeCommand;
import org.comptoir.engine.policy.ShippingModeCommand;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.platform.Problem;

/// Opens one jar and makes the commands it registers; whatever is wrong leaves the jar out.
final class PluginLoader {
    private static final Map<PolicyType, Class<?>> INTERFACES =
            Map.of(
                    PolicyType.PRICE, PriceCommand.class,
                    PolicyType.PRODUCT_SET, ProductSetCommand.class,
                    PolicyType.SHIPPING_MODE, ShippingModeCommand.class,
                    PolicyType.SHIPPING_CHARGE, ShippingChargeCommand.class,
                    PolicyType.PAYMENT, PaymentCommand.class,
                    PolicyType.RETURN_CHARGE, ReturnChargeCommand.class,
                    PolicyType.RETURN_APPROVAL, ReturnApprovalCommand.class,
                    PolicyType.RETURN_PAYMENT, ReturnPaymentCommand.class,
                    PolicyType.INVOICE_FORMAT, InvoiceFormatCommand.class,
                    PolicyType.REFERRAL_INTERFACE, ReferralInterfaceCommand.class);

    private final Duration limit;
    private final Duration loading;

    /// The time limits of a call, and of loading a jar.
    PluginLoader(Duration limit, Duration loading) {
        this.limit = limit;
        this.loading = loading;
    }

    Plugin load(Path jar) {
        PluginFile file;
        PluginClassLoader loader;
        try {
            file = PluginFile.read(jar);
            loader = new PluginClassLoader(file.name(), jar.toUri().toURL());
        } catch (IOException unreadable) {
            return Plugin.leftOut(
                    PluginFile.unreadable(jar),
                    Problem.refused(
                            "plugin-unreadable",
                            jar.getFileName().toString(),
                            PluginThreads.words(unreadable)));
        }
        var threads = new PluginThreads(file.name(), limit, loader);
        try {
            var commands =
                    threads.call(file.name(), loading, () -> commands(file, loader, threads));
            return new Plugin(file, commands, Optional.of(threads), Optional.empty());
        } catch (Problem wrong) {
            threads.close();
            return Plugin.leftOut(file, wrong);
        }
    }

    private static List<PolicyCommand<?>> commands(
            PluginFile file, ClassLoader loader, PluginThreads threads) {
        var commands = new ArrayList<PolicyCommand<?>>();
        try {
            for (PolicyCommand<?> command : ServiceLoader.load(PolicyCommand.class, loader)) {
                var facts = CommandFacts.of(command);
                require(file, facts, command);
                commands.add(GuardedCommand.of(command, facts, threads));
            }
        } catch (LinkageError | java.util.ServiceConfigurationError broken) {
            throw Problem.refused("plugin-broken", file.name(), PluginThreads.words(broken));
        }
        if (commands.isEmpty()) {
            throw Problem.refused("plugin-without-commands", file.name());
        }
        return commands;
    }

    private static void require(PluginFile file, CommandFacts facts, PolicyCommand<?> command) {
        var name = command.getClass().getName();
        if (!facts.code().matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw Problem.refused("plugin-bad-code", file.name(), name, facts.code());
        }
        var needed = INTERFACES.get(facts.type());
        if (needed != null && !needed.isInstance(command)) {
            throw Problem.refused(
                    "plugin-wrong-interface",
                    file.name(),
                    name,
                    facts.type().spelling(),
                    needed.getSimpleName());
        }
        try {
            ParameterForm.of(facts.parameters());
        } catch (IllegalStateException unsupported) {
            throw Problem.refused(
                    "plugin-broken", file.name(), String.valueOf(unsupported.getMessage()));
        }
    }
}
