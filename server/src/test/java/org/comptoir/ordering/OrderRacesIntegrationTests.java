package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comptoir.Race;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.content.ContractState;
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

    private Contract suspend() {
        var contract = contracts.suspend(contract(), Asked.by("test").because("test"));
        suspended = true;
        return contract;
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
        var race = Race.between(transaction, this::suspend, outcome(() -> place("race-1")));
        assertThat(race.second()).isNotInstanceOf(Placing.Placed.class);
        var cart = carts.view(store(), rita());
        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.lines().getFirst().marks()).isNotEmpty();
    }

    @Test
    void aSuspensionWaitsForTheOrderThatWasFirst() throws Exception {
        contractOfTheLine = add(5).lines().getFirst().contract().id();
        var race = Race.between(transaction, () -> place("race-2"), this::suspend);
        assertThat(race.first()).isInstanceOf(Placing.Placed.class);
        assertThat(race.second().state()).isEqualTo(ContractState.SUSPENDED);
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
}
