package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@NorthwindStore
class OrderGuardIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired OrderGuard guard;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private static final AtomicInteger RUNS = new AtomicInteger();

    private ContractId child;
    private ContractId lender;

    @BeforeEach
    void deployAContractAndItsLender() {
        int run = RUNS.incrementAndGet();
        var name = "Guard lender " + run;
        var both =
                file(
                        contractElement("Guard " + run, "1", "0", BIRCH, reference(name), ""),
                        contractElement(name, "1", "0", BIRCH, "", master("-50")));
        assertThat(northwind.take(both, ContractState.ACTIVE).problems()).isEmpty();
        child = northwind.id("Guard " + run);
        lender = northwind.id(name);
    }

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void anOrderWaitsForASuspensionUnderWayAndIsRefused() throws Exception {
        for (var suspended : Set.of(child, lender)) {
            var held = new CountDownLatch(1);
            var asked = new CountDownLatch(1);
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                var suspension =
                        pool.submit(() ->
                                transaction.execute(_ -> {
                                    var done = contracts.suspend(suspended, "held", "test");
                                    held.countDown();
                                    await(asked);
                                    return done;
                                }));
                await(held);
                var order = pool.submit(this::place);
                Thread.sleep(200);
                assertThat(order.isDone()).isFalse();
                asked.countDown();
                suspension.get(10, TimeUnit.SECONDS);
                assertThat(order.get(10, TimeUnit.SECONDS)).isEqualTo("contract-changed");
            }
            contracts.resume(suspended, null, "test");
            assertThat(place()).isEqualTo("placed");
        }
    }

    @Test
    void aSuspensionWaitsForAnOrderUnderWay() throws Exception {
        var held = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var order =
                    pool.submit(() ->
                            transaction.execute(_ -> {
                                hold();
                                held.countDown();
                                await(asked);
                                return "placed";
                            }));
            await(held);
            var suspension = pool.submit(() -> contracts.suspend(child, "late", "test"));
            Thread.sleep(200);
            assertThat(suspension.isDone()).isFalse();
            asked.countDown();
            assertThat(order.get(10, TimeUnit.SECONDS)).isEqualTo("placed");
            assertThat(suspension.get(10, TimeUnit.SECONDS).state())
                    .isEqualTo(ContractState.SUSPENDED);
        }
        assertThat(place()).isEqualTo("contract-changed");
    }

    private String place() {
        try {
            transaction.executeWithoutResult(_ -> hold());
            return "placed";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private void hold() {
        guard.hold(northwind.store(), Set.of(child), clock.instant());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
