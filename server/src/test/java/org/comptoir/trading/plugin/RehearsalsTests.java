package org.comptoir.trading.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.comptoir.trading.plugin.PluginsTests.LIMIT;
import static org.comptoir.trading.plugin.PluginsTests.LOADING;
import static org.comptoir.trading.plugin.PluginsTests.SHIPMENT;
import static org.comptoir.trading.plugin.PluginsTests.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.PriceCommand;
import org.comptoir.engine.policy.ShippingChargeCommand.Charge;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/// What a transaction asks of plug-ins, they are asked outside it.
class RehearsalsTests {
    @TempDir Path folder;

    private final Rehearsals rehearsals =
            new Rehearsals(TransactionOperations.withoutTransaction());
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void aTransactionRunsAgainForEachNewQuestionAndAsksNoneTwice() {
        var plugins = load();
        int before = asked();
        var charge =
                rehearsals.run(() -> {
                    runs.incrementAndGet();
                    assertThat(ask(plugins, 1)).isEqualTo(ask(plugins, 1));
                    return ask(plugins, 2);
                });
        assertThat(charge).isEqualTo(ask(plugins, 2));
        assertThat(runs).hasValue(3);
        assertThat(asked()).isEqualTo(before + 3);
    }

    @Test
    void whatThePluginRefusesIsRefusedInTheTransaction() {
        TestJars.shippingCharge(folder, "fails.jar", "fails", "throw new RuntimeException();");
        var plugins = load();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        rehearsals.run(() ->
                                command(plugins, "fails").chargeBy(SHIPMENT, Parameters.NONE)))
                .satisfies(it -> assertThat(it.code()).isEqualTo("plugin-failed"));
    }

    @Test
    void aTransactionThatAsksWithoutEndIsToBeTriedLater() {
        var plugins = load();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> rehearsals.run(() -> ask(plugins, runs.incrementAndGet())))
                .satisfies(it -> assertThat(it.code()).isEqualTo("try-again"));
    }

    @Test
    void whatIsCompiledIsAskedOnTheSpot() {
        TestJars.moody(folder);
        var moody =
                (PriceCommand<?>) load().commands().find(PolicyType.PRICE, "moody").orElseThrow();
        var lists =
                rehearsals.run(() -> {
                    runs.incrementAndGet();
                    return moody.listsBy(Parameters.NONE);
                });
        assertThat(lists).containsExactly(new PriceCommand.Standard());
        assertThat(runs).hasValue(1);
    }

    private Plugins load() {
        TestJars.thoughtful(folder);
        return Plugins.load(folder, LIMIT, LOADING);
    }

    private static int asked() {
        return Integer.getInteger("comptoir.test.asked", 0);
    }

    private static Charge ask(Plugins plugins, int units) {
        var shipment = new Shipment(SHIPMENT.currency(), SHIPMENT.goods(), Optional.empty(), units);
        return command(plugins, "thoughtful").chargeBy(shipment, Parameters.NONE);
    }
}
