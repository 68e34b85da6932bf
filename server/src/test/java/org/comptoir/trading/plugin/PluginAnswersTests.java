package org.comptoir.trading.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.comptoir.trading.plugin.PluginsTests.FREE;
import static org.comptoir.trading.plugin.PluginsTests.LIMIT;
import static org.comptoir.trading.plugin.PluginsTests.LOADING;
import static org.comptoir.trading.plugin.PluginsTests.SHIPMENT;
import static org.comptoir.trading.plugin.PluginsTests.charge;
import static org.comptoir.trading.plugin.PluginsTests.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.PriceCommand;
import org.comptoir.engine.policy.ShippingChargeCommand;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.platform.Problem;
import org.comptoir.trading.plugin.Plugin.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands of plug-ins answer, too late, wrongly or not at all.
class PluginAnswersTests {
    @TempDir Path folder;

    @Test
    void whatACommandThrowsOrForgetsIsAClearRefusal() {
        TestJars.shippingCharge(
                folder, "throws.jar", "throws", "throw new IllegalStateException(\"Oh no\");");
        TestJars.shippingCharge(folder, "nothing.jar", "nothing", "return null;");
        TestJars.shippingCharge(folder, "deep.jar", "deep", "return charge(shipment, none);");
        var plugins = load();
        assertRefused(plugins, "throws", "plugin-failed");
        assertRefused(plugins, "nothing", "plugin-answers-nothing");
        assertRefused(plugins, "deep", "plugin-failed");
        assertThat(plugins.list()).allSatisfy(it -> assertThat(it.timeOuts()).isZero());
    }

    @Test
    void aCommandThatLoopsIsRefusedInTimeAndSwitchedOffAfterThree() {
        TestJars.shippingCharge(
                folder, "loops.jar", "loops", "while (true) { Thread.onSpinWait(); }");
        var plugins = load();
        var plugin = plugins.list().getFirst();
        for (int count = 1; count <= 3; count++) {
            assertThat(plugin.state()).isEqualTo(State.WORKING);
            long before = System.nanoTime();
            assertRefused(plugins, "loops", "plugin-timed-out");
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(LIMIT.multipliedBy(10));
            assertThat(plugin.timeOuts()).isEqualTo(count);
        }
        assertThat(plugin.state()).isEqualTo(State.SWITCHED_OFF);
        assertRefused(plugins, "loops", "plugin-switched-off");
    }

    @Test
    void aCommandRunsOnADaemonThreadOfThePlatform() {
        TestJars.shippingCharge(
                folder,
                "where.jar",
                "where",
                "return new NotGiven(Thread.currentThread().isDaemon() + \" \" + Thread.currentThread().isVirtual() + \" \" + Thread.currentThread().getName());");
        assertThat(charge(load(), "where", ""))
                .isEqualTo(new ShippingChargeCommand.NotGiven("true false plugin where.jar"));
    }

    @Test
    void onlyTimeOutsInARowSwitchOff() {
        TestJars.shippingCharge(folder, "moody.jar", "moody", SLOW_FOR_ONE + FREE);
        var plugins = load();
        for (int units : new int[] {1, 1, 10, 1, 1}) {
            askFor(plugins, units);
        }
        var plugin = plugins.list().getFirst();
        assertThat(plugin.state()).isEqualTo(State.WORKING);
        assertThat(plugin.timeOuts()).isEqualTo(4);
        askFor(plugins, 1);
        assertThat(plugin.state()).isEqualTo(State.SWITCHED_OFF);
    }

    private static final String SLOW_FOR_ONE =
            "if (shipment.units() == 1) { try { Thread.sleep(60_000); } catch (InterruptedException e) {} }";

    @Test
    void threeHangingThreadsSwitchOff() {
        TestJars.shippingCharge(
                folder, "stubborn.jar", "moody", SLOW_FOR_ONE.replace("if (", "while (") + FREE);
        var plugins = load();
        for (int units : new int[] {1, 10, 1, 10, 1}) {
            askFor(plugins, units);
        }
        assertThat(plugins.list().getFirst().state()).isEqualTo(State.SWITCHED_OFF);
    }

    private static void askFor(Plugins plugins, int units) {
        var shipment = new Shipment(SHIPMENT.currency(), SHIPMENT.goods(), Optional.empty(), units);
        try {
            command(plugins, "moody").chargeBy(shipment, Parameters.NONE);
        } catch (Problem tooSlow) {
            assertThat(tooSlow.code()).isEqualTo("plugin-timed-out");
            assertThat(tooSlow.kind()).isEqualTo(Problem.Kind.UNAVAILABLE);
        }
    }

    @Test
    void aListOfAPluginsOwnIsReadOnItsThreadsAndOnlySoFar() {
        prices("nothing", "Arrays.asList((PriceListChoice) null)");
        prices("endless", own("return true;"));
        prices(
                "looping",
                own(
                        "while (true) { try { Thread.sleep(60_000); } catch (InterruptedException e) { return false; } }"));
        prices("nameless", "List.of(new Named(null, Optional.empty()))");
        var plugins = load();
        assertPriceRefused(plugins, "nothing", "plugin-answers-nothing");
        assertPriceRefused(plugins, "endless", "plugin-answers-too-much");
        assertPriceRefused(plugins, "looping", "plugin-timed-out");
        assertPriceRefused(plugins, "nameless", "plugin-failed");
    }

    private void prices(String code, String lists) {
        TestJars.command(
                folder,
                code + ".jar",
                """
                package test;
                import java.util.*;
                import org.comptoir.engine.policy.PriceCommand;
                public class Command implements PriceCommand<Command.None> {
                    public record None() {}
                    public String code() { return "%s"; }
                    public Class<None> parameters() { return None.class; }
                    public List<PriceListChoice> lists(None none) { return %s; }
                }
                """
                        .formatted(code, lists));
    }

    private static String own(String hasNext) {
        return """
        new AbstractList<PriceListChoice>() {
            public int size() { return 1; }
            public PriceListChoice get(int index) { return new Standard(); }
            public Iterator<PriceListChoice> iterator() {
                return new Iterator<>() {
                    public boolean hasNext() { %s }
                    public PriceListChoice next() { return new Standard(); }
                };
            }
        }\
        """
                .formatted(hasNext);
    }

    private static void assertPriceRefused(Plugins plugins, String name, String code) {
        var command =
                (PriceCommand<?>) plugins.commands().find(PolicyType.PRICE, name).orElseThrow();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> List.copyOf(command.listsBy(Parameters.NONE)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private void assertRefused(Plugins plugins, String command, String code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> charge(plugins, command, ""))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private Plugins load() {
        return Plugins.load(folder, LIMIT, LOADING);
    }
}
