package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Asked;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens at the same time as an order (docs/rules.md §7.5).
class OrderRacesIntegrationTests extends Shopping {
    @Autowired Orders orders;
    @Autowired Contracts contracts;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void resumeTheContract() {
        resume();
    }

    private ContractId contract() {
        return new ContractId(contractOfTheLine);
    }

    private UUID contractOfTheLine = new UUID(0, 0);
    private boolean suspended;

    private void suspend() {
        contracts.suspend(contract(), Asked.by("test").because("test"));
        suspended = true;
    }

    private void resume() {
        if (suspended) {
            contracts.resume(contract(), Asked.by("test").because("test"));
            suspended = false;
        }
    }

    @Test
    void aContractSuspendedAMillisecondEarlierRefusesTheOrder() throws Exception {
        contractOfTheLine = add(5).lines().getFirst().contract().id();
        var open = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var suspension =
                    threads.submit(() ->
                            transaction.executeWithoutResult(_ -> {
                                suspend();
                                open.countDown();
                                await(go);
                            }));
            await(open);
            var order = threads.submit(outcome(() -> place("race-1")));
            assertThat(isDoneAfterAWhile(order)).isFalse();
            go.countDown();
            suspension.get(60, TimeUnit.SECONDS);
            assertThat(order.get(60, TimeUnit.SECONDS)).isNotInstanceOf(Placing.Placed.class);
        }
        var cart = carts.view(store(), rita());
        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.lines().getFirst().marks()).isNotEmpty();
    }

    @Test
    void aSuspensionWaitsForTheOrderThatWasFirst() throws Exception {
        contractOfTheLine = add(5).lines().getFirst().contract().id();
        var open = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var order =
                    threads.submit(() ->
                            transaction.execute(_ -> {
                                var placed = place("race-2");
                                open.countDown();
                                await(go);
                                return placed;
                            }));
            await(open);
            var suspension = threads.submit(this::suspend);
            assertThat(isDoneAfterAWhile(suspension)).isFalse();
            go.countDown();
            assertThat(order.get(60, TimeUnit.SECONDS)).isInstanceOf(Placing.Placed.class);
            suspension.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void anOrderThatWaitsForApprovalIsNotApprovedUnderASuspendedContract() {
        contractOfTheLine = add(3000).lines().getFirst().contract().id();
        var placed = (Placing.Placed) place("race-3");
        assertThat(placed.order().state()).isEqualTo(OrderState.PENDING_APPROVAL);
        suspend();
        var owen = actor("o.pryce");
        var id = placed.order().id().toString();
        assertThatThrownBy(() -> orders.approve(store(), owen, id)).isInstanceOf(Problem.class);
        assertThat(orders.get(store(), owen, id).state()).isEqualTo(OrderState.PENDING_APPROVAL);
        resume();
        assertThat(orders.approve(store(), owen, id)).isInstanceOf(OrderChange.Done.class);
    }

    @Test
    void oneKeyGivesOneOrderHoweverOftenAndAtOnce() throws Exception {
        add(5);
        var key = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> threads.submit(() -> (Placing.Placed) place(key)))
                            .toList();
            var first = answers.getFirst().get(60, TimeUnit.SECONDS).order().id();
            for (var answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS).order().id()).isEqualTo(first);
            }
            var fresh = answers.stream().filter(it -> !it.resultNow().again()).count();
            assertThat(fresh).isEqualTo(1);
        }
    }

    private static Callable<Object> outcome(Callable<Placing> placing) {
        return () -> {
            try {
                return placing.call();
            } catch (Problem problem) {
                return problem;
            }
        };
    }

    private static boolean isDoneAfterAWhile(Future<?> future) throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        return future.isDone();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
