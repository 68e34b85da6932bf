package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.ordering.TermFiles.CREDIT_OR_INVOICE;
import static org.comptoir.ordering.TermFiles.individual;
import static org.comptoir.ordering.TermFiles.limited;
import static org.comptoir.ordering.TermFiles.only;
import static org.comptoir.ordering.TermFiles.rightToBuy;
import static org.comptoir.ordering.counter.CreditLine.State.ACTIVE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.ordering.counter.CreditLine;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Orders that arrive at once never pass a ceiling together, and what is lost with a connection is
/// lost on both sides: docs/rules.md §1.
class CounterRacesIntegrationTests extends Customers {
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void ofAHundredAtOnceAsManyGetThroughAsTheLimitedNumberHolds() throws Exception {
        var customer = customer(limited("PO-1", "2000"), "");
        assertThat(placedOf(everybody(customer, 100, "PO-1", "BillMeLater"))).isEqualTo(13);
        assertThat(usedOf(customer, "PO-1")).isEqualTo("1925.30");
    }

    @Test
    void ofAHundredAtOnceAsManyGetThroughAsTheCreditLineHolds() throws Exception {
        var customer = customer("", CREDIT_OR_INVOICE);
        openCredit(customer, "1036.70", ACTIVE);
        assertThat(placedOf(everybody(customer, 100, "", "LineOfCredit"))).isEqualTo(7);
        assertThat(owed(customer)).isEqualTo("1036.70");
    }

    @Test
    void aRightToBuyAndANumberUsedOnceHoldAtOnceToo() throws Exception {
        var right = customer("", rightToBuy("300"));
        assertThat(placedOf(everybody(right, 20, "", "BillMeLater"))).isEqualTo(2);
        var once = customer(individual(), "");
        assertThat(placedOf(everybody(once, 20, "Mine", "BillMeLater"))).isEqualTo(1);
    }

    @Test
    void cancellationsAndOrdersAtOnceLeaveWhatTheLiveOrdersComeTo() throws Exception {
        var customer = customer(limited("PO-1", "1000"), "");
        var buyers = buyers(customer, 12);
        atOnce(
                buyers.stream()
                        .<Callable<Object>>map(buyer ->
                                () -> {
                                    for (int round = 0; round < 4; round++) {
                                        if (order(buyer, "PO-1")
                                                        instanceof Placing.Placed(var order, _)
                                                && round % 2 == 0) {
                                            cancel(buyer, order);
                                        }
                                        carts.clear(store(), buyer, null);
                                    }
                                    return "done";
                                })
                        .toList());
        var live =
                jdbc.sql(
                                """
                                select coalesce(sum(total), 0)::numeric(20, 2) from customer_order
                                where account = :account and state = 'placed'
                                """)
                        .param("account", customer.account().value())
                        .query(String.class)
                        .single();
        assertThat(usedOf(customer, "PO-1")).isEqualTo(live);
        assertThat(Double.parseDouble(live)).isPositive().isLessThanOrEqualTo(1000);
    }

    @Test
    void aConnectionThatDiesTakesTheOrderAndItsCountWithIt() {
        var customer = customer(limited("PO-1", "2000"), "");
        var buyer = buyer(customer);
        placed(order(buyer, "PO-1"));
        add(buyer, 10);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            placed(place(buyer, "PO-1", "BillMeLater"));
                            assertThat(usedOf(customer, "PO-1")).isEqualTo("296.20");
                            jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                                    .query((_, _) -> true)
                                    .list();
                        }))
                .isInstanceOf(RuntimeException.class);
        assertThat(usedOf(customer, "PO-1")).isEqualTo("148.10");
        assertThat(mine(buyer).items()).hasSize(1);
        assertThat(carts.view(store(), buyer).lines()).hasSize(1);
    }

    @Test
    void anOrderWithoutACeilingIsCountedByTheOneThatOpensTheCounterAtOnce() throws Exception {
        var customer = customer("", "");
        var bound = buyer(unit(customer, "Depot"));
        var free = buyer(customer);
        change(customer, "", only("Depot", customer.name(), rightToBuy("200")));
        add(bound, 10);
        add(free, 10);
        var second =
                meanwhile(
                        () -> placed(place(free, "", "BillMeLater")),
                        () -> place(bound, "", "BillMeLater"),
                        () -> {});
        assertThat(code(second)).isEqualTo("right-to-buy-exhausted");
    }

    @Test
    void aCancellationAndTheOrderThatOpensACounterDoNotWaitForEachOther() throws Exception {
        var customer = customer(limited("PO-1", "1000"), "");
        var buyer = buyer(customer);
        var order = placed(order(buyer, "PO-1"));
        change(customer, limited("PO-1", "1000"), rightToBuy("1000"));
        var other = buyer(customer);
        add(other, 10);
        var second =
                meanwhile(
                        () -> lock(order),
                        () -> place(other, "PO-1", "BillMeLater"),
                        () -> cancel(buyer, order));
        placed(second);
        assertThat(usedOf(customer, "PO-1")).isEqualTo("148.10");
    }

    @Test
    void ofTwoWhoOpenACreditLineOneIsTold() throws Exception {
        var customer = customer("", "");
        var second = meanwhile(() -> open(customer, "100"), () -> open(customer, "900"), () -> {});
        assertThat(second).isEqualTo("outdated");
        var line = credits.find(customer.account()).orElseThrow();
        assertThat(line.limit().decimal()).isEqualTo("100.00");
    }

    private String open(Customer customer, String limit) {
        var line = new CreditLine(customer.account(), 0, Money.of(limit, EUR), ACTIVE);
        try {
            credits.save(line, OptionalInt.of(0), "test");
            return "opened";
        } catch (Problem problem) {
            return problem.code();
        }
    }

    private void lock(OrderView order) {
        jdbc.sql("select true from customer_order where id = :id for update")
                .param("id", order.id().value())
                .query(Boolean.class)
                .single();
    }

    /// Does the first and the last in one transaction, and the second in another that starts in
    /// between: when it waits for the first, or has ended.
    private <T> T meanwhile(Runnable first, Callable<T> second, Runnable last) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    transaction.execute(_ -> {
                        first.run();
                        var started = threads.submit(second);
                        awaitLock(started);
                        last.run();
                        return started;
                    });
            return Objects.requireNonNull(running).get();
        }
    }

    private void awaitLock(Future<?> started) {
        var waiting =
                jdbc.sql("select exists (select from pg_locks where not granted)")
                        .query(Boolean.class);
        while (!started.isDone() && !waiting.single()) {
            Thread.onSpinWait();
        }
    }

    private Slice<OrderSummary> mine(Actor buyer) {
        var all = new OrderSearch(OrderSearch.Scope.MINE, Optional.empty(), null, 10);
        return orders.list(store(), buyer, all);
    }

    private List<Object> everybody(Customer customer, int number, String po, String payment)
            throws Exception {
        var buyers = buyers(customer, number);
        buyers.forEach(buyer -> add(buyer, 10));
        return atOnce(
                buyers.stream().<Callable<Object>>map(it -> () -> place(it, po, payment)).toList());
    }

    private static List<Object> atOnce(List<Callable<Object>> tasks) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    tasks.stream()
                            .map(task ->
                                    threads.submit(() -> {
                                        start.await();
                                        return task.call();
                                    }))
                            .toList();
            start.countDown();
            for (var one : running) {
                one.get();
            }
            return running.stream().map(it -> it.resultNow()).toList();
        }
    }

    /// How many were placed; none was refused for another reason than its ceiling.
    private static long placedOf(List<Object> outcomes) {
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .extracting(it -> ((Refused) it).code())
                .containsAnyOf(
                        "purchase-order-exhausted",
                        "credit-exhausted",
                        "right-to-buy-exhausted",
                        "purchase-order-used")
                .doesNotContain("try-again", "contract-changed");
        return outcomes.stream().filter(Placing.Placed.class::isInstance).count();
    }
}
