package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import java.util.function.Supplier;
import org.comptoir.Race;
import org.comptoir.platform.LockFailures;
import org.comptoir.platform.Problem;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.buying.OrderGuard;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NorthwindStore
class OrderGuardIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired Accounts accounts;
    @Autowired OrderGuard guard;
    @Autowired TradingBooks books;
    @Autowired JdbcClient jdbc;
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
            var why = Asked.by("test").because("held");
            var race =
                    Race.between(
                            transaction,
                            () -> contracts.suspend(suspended, why),
                            () -> place(child));
            assertThat(race.second()).isEqualTo("contract-changed");
            contracts.resume(suspended, Asked.by("test"));
            assertThat(place()).isEqualTo("placed");
        }
    }

    @Test
    void aSuspensionWaitsForAnOrderUnderWay() throws Exception {
        var why = Asked.by("test").because("late");
        var race =
                Race.between(transaction, this::orderUnderWay, () -> contracts.suspend(child, why));
        assertThat(race.first()).isEqualTo("placed");
        assertThat(race.second().state()).isEqualTo(ContractState.SUSPENDED);
        assertThat(place()).isEqualTo("contract-changed");
    }

    @Test
    void anOrderOfNoAccountWaitsForAnAccountThatMayForbidItOrPay() throws Exception {
        var account = accountOf("o=Birch Joinery");
        var general = deployTheDefaultContract();
        assertThat(place(general)).isEqualTo("placed");
        var held = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var why = Asked.by("test").because("held");
            var change =
                    pool.submit(
                            () -> whileAsked(held, asked, () -> accounts.suspend(account, why)));
            await(held);
            var order = pool.submit(() -> place(general));
            var outside = pool.submit(() -> place(child));
            Thread.sleep(200);
            assertThat(order.isDone()).isFalse();
            assertThat(outside.isDone()).isFalse();
            asked.countDown();
            change.get(60, TimeUnit.SECONDS);
            assertThat(order.get(60, TimeUnit.SECONDS)).isEqualTo("contract-changed");
            assertThat(outside.get(60, TimeUnit.SECONDS)).isEqualTo("contract-changed");
        } finally {
            forget(account);
        }
        assertThat(place(general)).isEqualTo("placed");
    }

    private ContractId deployTheDefaultContract() {
        var comment = "guarded " + RUNS.incrementAndGet();
        var xml = Northwind.example("contract-default.xml").replace("own test data", comment);
        var report = northwind.take(xml, ContractState.ACTIVE);
        assertThat(report.problems()).isEmpty();
        return new ContractId(report.contracts().getFirst().id());
    }

    private AccountId accountOf(String holder) {
        var xml =
                Northwind.example("account-all-terms.xml")
                        .replace("o=Alder Rail Works", holder)
                        .replace("uid=m.okafor,ou=Purchasing," + holder, "uid=b.keller," + holder)
                        .replace("name=\"Alder Rail Works\"", "name=\"Guard account\"")
                        .replaceAll("<(PaymentTC|ShippingTCShipToAddress).*?</\\1>", "");
        var report = northwind.take(xml, ContractState.DRAFT);
        assertThat(report.problems()).isEmpty();
        return new AccountId(report.accounts().getFirst().id());
    }

    private void forget(AccountId account) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update account set deleted = true, version = version + 1 where id = :id")
                    .param("id", account.value())
                    .update();
            books.changed(northwind.store().id(), account);
        });
    }

    @Test
    void anOrderWaitsFiveSecondsAtMost() {
        var limit =
                transaction.execute(_ -> {
                    hold(child);
                    return jdbc.sql("show lock_timeout").query(String.class).single();
                });
        assertThat(limit).isEqualTo("5s");
    }

    @Test
    void aLockThatComesTooLateAsksForAnotherTry() throws Exception {
        var held = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var order = pool.submit(() -> whileAsked(held, asked, this::orderUnderWay));
            await(held);
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(this::suspendAtOnce)
                    .satisfies(it -> assertThat(LockFailures.problemOf(it)).isPresent());
            asked.countDown();
            assertThat(order.get(60, TimeUnit.SECONDS)).isEqualTo("placed");
        }
    }

    /// Does something in a transaction that stays open until it is asked for.
    private <T> T whileAsked(CountDownLatch held, CountDownLatch asked, Supplier<T> work) {
        return transaction.execute(_ -> {
            var done = work.get();
            held.countDown();
            await(asked);
            return done;
        });
    }

    private String orderUnderWay() {
        hold(child);
        return "placed";
    }

    private void suspendAtOnce() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("set local lock_timeout = '50ms'").update();
            contracts.suspend(child, Asked.by("test").because("now or never"));
        });
    }

    private String place() {
        return place(child);
    }

    private String place(ContractId contract) {
        try {
            transaction.executeWithoutResult(_ -> hold(contract));
            return "placed";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private void hold(ContractId contract) {
        guard.hold(
                northwind.store(), northwind.actor("b.keller"), Set.of(contract), clock.instant());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
