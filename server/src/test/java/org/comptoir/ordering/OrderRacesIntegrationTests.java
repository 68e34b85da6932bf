package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.comptoir.CountingDataSource;
import org.comptoir.SampleStores;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.ordering.OrderRequest.Destination;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens at the same time as an order (trading.md §7.5).
@SampleStores
class OrderRacesIntegrationTests {
    @Autowired Carts carts;
    @Autowired Checkout checkout;
    @Autowired Orders orders;
    @Autowired Contracts contracts;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired Members members;
    @Autowired TransactionTemplate transaction;
    @Autowired DataSource database;

    @BeforeEach
    void emptyCart() {
        carts.clear(store(), rita(), null);
    }

    @AfterEach
    void resumeTheContract() {
        resume();
        carts.clear(store(), rita(), null);
    }

    private Store store() {
        return stores.get("tooltech");
    }

    private Actor rita() {
        return actor("r.moss");
    }

    private Actor actor(String logonId) {
        return members.actorOf(users.find(logonId).orElseThrow().id()).orElseThrow();
    }

    private CartView add(int quantity) {
        var change =
                carts.add(
                        store(),
                        rita(),
                        "GL-NI-09",
                        BigDecimal.valueOf(quantity),
                        Optional.empty(),
                        null);
        assertThat(change).isInstanceOf(CartChange.Done.class);
        return carts.view(store(), rita());
    }

    private Placing place(String key) {
        var request =
                new OrderRequest(
                        Optional.empty(),
                        "BillMeLater",
                        "Parcel",
                        Optional.of(new Destination.Known("Main yard")),
                        Optional.empty(),
                        "MS-2026-BLANKET",
                        "",
                        Map.of(),
                        Optional.empty());
        return checkout.place(store(), rita(), request, key);
    }

    private ContractId contract() {
        return new ContractId(contractOfTheLine);
    }

    private UUID contractOfTheLine = new UUID(0, 0);
    private boolean suspended;

    private void suspend() {
        contracts.suspend(contract(), "test", "test");
        suspended = true;
    }

    private void resume() {
        if (suspended) {
            contracts.resume(contract(), "test", "test");
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
            suspension.get(30, TimeUnit.SECONDS);
            assertThat(order.get(30, TimeUnit.SECONDS)).isNotInstanceOf(Placing.Placed.class);
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
            assertThat(order.get(30, TimeUnit.SECONDS)).isInstanceOf(Placing.Placed.class);
            suspension.get(30, TimeUnit.SECONDS);
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

    @Test
    void changesOfOneCartWaitForEachOther() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var adding = IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> add(1))).toList();
            for (var one : adding) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        var cart = carts.view(store(), rita());
        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.lines().getFirst().quantity()).hasToString("8");
    }

    @Test
    void theCountInTheHeaderTakesNoStatementWhenWarmAndFollowsEveryChange() {
        add(1);
        var counting = (CountingDataSource) database;
        assertThat(carts.count(store(), rita())).isEqualTo(1);
        var buyer = rita();
        long before = counting.count();
        assertThat(carts.count(store(), buyer)).isEqualTo(1);
        assertThat(counting.count()).isEqualTo(before);
        carts.clear(store(), buyer, null);
        assertThat(carts.count(store(), buyer)).isZero();
    }

    @Test
    void aGuestsCartBecomesThatOfTheUserHeSignsInAs() {
        var guest = UUID.randomUUID();
        var visitor = Actor.guest(guest);
        carts.add(store(), visitor, "GL-NI-09", BigDecimal.TEN, Optional.empty(), null);
        add(5);
        carts.adopt(guest, rita());
        var cart = carts.view(store(), rita());
        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.lines().getFirst().quantity()).hasToString("15");
        assertThat(cart.lines().getFirst().contract().name())
                .isNotEqualTo("ToolTech Default Contract");
        assertThat(carts.view(store(), visitor).lines()).isEmpty();
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
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
