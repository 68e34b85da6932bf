package org.comptoir.trading.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.ShippingChargeCommand;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.Charge;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.platform.Problem;
import org.comptoir.trading.plugin.Plugin.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTests {
    static final Duration LIMIT = Duration.ofMillis(700);
    static final Duration LOADING = Duration.ofSeconds(30);
    static final String FREE = "return new BySeller(BigDecimal.ZERO);";
    static final Shipment SHIPMENT =
            new Shipment(Currency.getInstance("EUR"), BigDecimal.TEN, Optional.empty(), 10);

    @TempDir Path folder;

    @Test
    void theExampleOfTheTutorialWorks() {
        TestJars.volumeDiscount(folder);
        var plugins = load();
        assertThat(plugins.list())
                .singleElement()
                .satisfies(plugin -> {
                    assertThat(plugin.state()).isEqualTo(State.WORKING);
                    assertThat(plugin.file().version()).contains("1.2");
                    assertThat(plugin.file().vendor()).contains("Nobody");
                    assertThat(plugin.file().sha256()).hasSize(64);
                });
        assertThat(charge(plugins, "volume-discount", "perUnit_EUR=0.80&from_1=10&percent_1=-5"))
                .asInstanceOf(InstanceOfAssertFactories.type(BySeller.class))
                .satisfies(it -> assertThat(it.amount()).isEqualByComparingTo("7.60"));
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> charge(plugins, "volume-discount", "from_1=10"))
                .withMessageContaining("give each from_n its percent_n");
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> command(plugins, "volume-discount").check(parse("perUnit_EUR=x")))
                .withMessageContaining("perUnit_EUR=x");
    }

    @Test
    void aPolicyMayNameThePluginsClass() {
        TestJars.volumeDiscount(folder);
        assertThat(command(load(), "org.example.volumediscount.VolumeDiscount").code())
                .isEqualTo("volume-discount");
    }

    @Test
    void whatIsBrokenIsLeftOutAndTheRestWorks() throws IOException {
        TestJars.shippingCharge(folder, "a-first.jar", "mine", FREE);
        Files.writeString(folder.resolve("b-no-jar.jar"), "nothing of the kind");
        TestJars.jar(folder, "c-nothing.jar", List.of(), "");
        TestJars.jar(folder, "d-missing.jar", List.of(), "test.Missing");
        TestJars.shippingCharge(folder, "e-conflict.jar", "mine", FREE);
        TestJars.shippingCharge(folder, "f-shadow.jar", "flat-free-above", FREE);
        TestJars.shippingCharge(folder, "g-bad-code.jar", "Mine Too", FREE);
        TestJars.command(folder, "h-type.jar", ofType("PolicyType.PRICE"));
        TestJars.shippingCharge(folder, "i-last.jar", "other", FREE);
        Files.writeString(folder.resolve("notes.txt"), "not looked at");
        var plugins = load();
        assertThat(plugins.list())
                .extracting(
                        it -> it.file().name(), it -> it.leftOut().map(Problem::code).orElse(""))
                .containsExactly(
                        tuple("a-first.jar", ""),
                        tuple("b-no-jar.jar", "plugin-unreadable"),
                        tuple("c-nothing.jar", "plugin-without-commands"),
                        tuple("d-missing.jar", "plugin-broken"),
                        tuple("e-conflict.jar", "plugin-conflict"),
                        tuple("f-shadow.jar", "plugin-conflict"),
                        tuple("g-bad-code.jar", "plugin-bad-code"),
                        tuple("h-type.jar", "plugin-wrong-interface"),
                        tuple("i-last.jar", ""));
        assertThat(charge(plugins, "mine", "")).isEqualTo(new BySeller(BigDecimal.ZERO));
        assertThat(charge(plugins, "other", "")).isEqualTo(new BySeller(BigDecimal.ZERO));
    }

    @Test
    void aPluginMayAddATypeOfItsOwn() {
        TestJars.command(folder, "warranty.jar", ofType("new PolicyType(\"Warranty\")"));
        var plugins = load();
        assertThat(plugins.commands().types()).contains(new PolicyType("Warranty"));
        assertThat(plugins.commands().find(new PolicyType("Warranty"), "two-years")).isPresent();
    }

    private static String ofType(String type) {
        return """
        package test;
        import org.comptoir.engine.policy.*;
        public class Command implements PolicyCommand<Command.None> {
            public record None() {}
            public String code() { return "two-years"; }
            public Class<None> parameters() { return None.class; }
            public PolicyType type() { return %s; }
        }
        """
                .formatted(type);
    }

    @Test
    void aPluginSeesTheEngineAndNothingElseOfTheProgram() {
        TestJars.shippingCharge(
                folder,
                "curious.jar",
                "curious",
                """
                try {
                    Class.forName("org.comptoir.platform.Problem");
                    return new BySeller(BigDecimal.ONE);
                } catch (ClassNotFoundException hidden) {
                    return new NotGiven(hidden.getMessage());
                }
                """);
        assertThat(charge(load(), "curious", ""))
                .isInstanceOf(ShippingChargeCommand.NotGiven.class);
    }

    @Test
    void aPluginThatHangsWhileItIsLoadedIsLeftOut() {
        TestJars.command(
                folder,
                "hangs.jar",
                ofType("new PolicyType(\"Warranty\")")
                        .replace(
                                "public record None",
                                "static { try { Thread.sleep(60_000); } catch (InterruptedException e) {} }\npublic record None"));
        assertThat(Plugins.load(folder, LIMIT, LIMIT).list())
                .singleElement()
                .satisfies(plugin ->
                        assertThat(plugin.leftOut().orElseThrow().code())
                                .isEqualTo("plugin-timed-out"));
    }

    @Test
    void loadingHasATimeLimitOfItsOwn() {
        TestJars.command(
                folder,
                "sleepy.jar",
                ofType("new PolicyType(\"Warranty\")")
                        .replace(
                                "public record None",
                                "static { try { Thread.sleep(1500); } catch (InterruptedException e) {} }\npublic record None"));
        assertThat(load().list())
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.WORKING));
    }

    @Test
    void whatIsLeftOutKeepsNoThread() throws InterruptedException {
        TestJars.shippingCharge(folder, "a-first.jar", "mine", FREE);
        TestJars.shippingCharge(folder, "b-again.jar", "mine", FREE);
        load();
        for (int tries = 0; tries < 500 && threads().contains("plugin b-again.jar"); tries++) {
            Thread.sleep(20);
        }
        assertThat(threads()).contains("plugin a-first.jar").doesNotContain("plugin b-again.jar");
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
    }

    @Test
    void whatACommandForgetsToSayOfItselfLeavesItOut() {
        TestJars.command(
                folder,
                "nameless.jar",
                ofType("new PolicyType(\"Warranty\")")
                        .replace(
                                "public String code",
                                "public String className() { return null; }\npublic String code"));
        TestJars.shippingCharge(folder, "other.jar", "other", FREE);
        var plugins = load();
        assertThat(plugins.list().getFirst().leftOut().orElseThrow().code())
                .isEqualTo("plugin-answers-nothing");
        assertThat(charge(plugins, "other", "")).isEqualTo(new BySeller(BigDecimal.ZERO));
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertThat(Plugins.load(folder.resolve("none"), LIMIT, LOADING).list()).isEmpty();
    }

    private Plugins load() {
        return Plugins.load(folder, LIMIT, LOADING);
    }

    static Charge charge(Plugins plugins, String command, String parameters) {
        return command(plugins, command).chargeBy(SHIPMENT, parse(parameters));
    }

    static ShippingChargeCommand<?> command(Plugins plugins, String name) {
        return (ShippingChargeCommand<?>)
                plugins.commands().find(PolicyType.SHIPPING_CHARGE, name).orElseThrow();
    }

    static Parameters parse(String text) {
        return Parameters.parse(text, Origin.POLICY);
    }
}
