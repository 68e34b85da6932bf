package org.comptoir.trading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How the book in memory follows policies, and the plug-ins behind them.
@NorthwindStore
class CompiledPoliciesIntegrationTests {
    private static final String NORTHWIND_STORE =
            "<StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef>";

    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired Policies policies;
    @Autowired TradingBooks books;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void aPolicyThatChangesIsCompiledAnew() {
        var keller = northwind.actor("b.keller");
        policies.save(priceList("Northwind Standard"));
        deploy(contract("Book list", BIRCH, wholeList("BookList")));
        var standard = northwind.price(keller, "NW-4410").orElseThrow();
        policies.save(priceList("Northwind Trade"));
        assertThat(northwind.price(keller, "NW-4410").orElseThrow()).isLessThan(standard);
    }

    @Test
    void aPolicyThatChangesCompilesOnlyTheContractsThatNameIt() {
        policies.save(priceList("Northwind Standard"));
        deploy(contract("Book naming", BIRCH, wholeList("BookList")));
        deploy(contract("Book without", BIRCH, master("0")));
        var naming = compiled("Book naming");
        var without = compiled("Book without");
        policies.save(priceList("Northwind Trade"));
        assertThat(compiled("Book without")).isSameAs(without);
        assertThat(compiled("Book naming")).isNotSameAs(naming);
        var present = compiled("Book naming");
        policies.save(policy("Named by nobody", "name=Northwind Trade", "named-list"));
        assertThat(compiled("Book naming")).isSameAs(present);
    }

    private CompiledContract compiled(String name) {
        return requireNonNull(books.of(northwind.store()).contracts().get(northwind.id(name)));
    }

    @Test
    void aPolicyThatChangesWhileItsContractIsSavedCounts() {
        policies.save(priceList("Northwind Standard"));
        deploy(contract("Book race", BIRCH, wholeList("BookList")));
        var keller = northwind.actor("b.keller");
        var standard = northwind.price(keller, "NW-4410").orElseThrow();
        var contract = northwind.id("Book race");
        contracts.suspend(contract, Asked.by("test").because("test"));
        transaction.executeWithoutResult(_ -> {
            contracts.resume(contract, Asked.by("test"));
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            CompletableFuture.runAsync(
                                            () -> policies.save(priceList("Northwind Trade")))
                                    .join();
                        }
                    });
        });
        assertThat(northwind.price(keller, "NW-4410").orElseThrow()).isLessThan(standard);
    }

    @Test
    void aSlowPluginTakesNothingOffSale() {
        policies.save(policy("Moody", "", "moody"));
        deploy(contract("Book slow", BIRCH, wholeList("Moody")));
        var keller = northwind.actor("b.keller");
        var standard = northwind.price(keller, "NW-4410").orElseThrow();
        in("slow", () -> policies.save(policy("Moody", "n=" + standard, "moody")));
        assertThat(northwind.price(keller, "NW-4410")).contains(standard);
        in("trade", () -> waitForLess(keller, standard));
        var contract = northwind.id("Book slow");
        contracts.suspend(contract, Asked.by("test").because("test"));
        in(
                "slow",
                () ->
                        assertThatExceptionOfType(Problem.class)
                                .isThrownBy(() -> contracts.resume(contract, Asked.by("test")))
                                .satisfies(it ->
                                        assertThat(it.kind()).isEqualTo(Problem.Kind.UNAVAILABLE)));
        assertThat(contracts.get(contract).state()).isEqualTo(ContractState.SUSPENDED);
        contracts.resume(contract, Asked.by("test"));
        assertThat(northwind.price(keller, "NW-4410")).contains(standard);
    }

    @Test
    void anOddAnswerStopsItsOwnContractOnly() {
        policies.save(policy("Moody", "n=even", "moody"));
        policies.save(priceList("Northwind Standard"));
        deploy(contract("Book odd", BIRCH, wholeList("Moody")));
        deploy(contract("Book even", Northwind.ALDER, wholeList("BookList")));
        var okafor = northwind.actor("m.okafor");
        var standard = northwind.price(okafor, "NW-4410").orElseThrow();
        in(
                "odd",
                () -> {
                    policies.save(policy("Moody", "n=odd", "moody"));
                    policies.save(priceList("Northwind Trade"));
                });
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4410")).isEmpty();
        assertThat(northwind.price(okafor, "NW-4410").orElseThrow()).isLessThan(standard);
    }

    /// Runs something while the plug-in is in that mood.
    private static void in(String mood, Runnable work) {
        System.setProperty("comptoir.test.mood", mood);
        try {
            work.run();
        } finally {
            System.clearProperty("comptoir.test.mood");
        }
    }

    /// The contract is compiled again a second after its plug-in gave no answer.
    private void waitForLess(Actor buyer, BigDecimal price) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (northwind.price(buyer, "NW-4410").orElseThrow().compareTo(price) >= 0) {
            assertThat(System.nanoTime()).as("still at " + price).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static String wholeList(String policy) {
        return "<PriceTCPriceListWithOptionalAdjustment><PricePolicyRef policyName=\"%s\">%s</PricePolicyRef></PriceTCPriceListWithOptionalAdjustment>"
                .formatted(policy, NORTHWIND_STORE);
    }

    private BusinessPolicy priceList(String name) {
        return policy("BookList", "name=" + name, "named-list");
    }

    private BusinessPolicy policy(String name, String properties, String command) {
        return new BusinessPolicy(
                new PolicyId(Ids.next()),
                1,
                PolicyType.PRICE,
                name,
                Optional.of(northwind.store().id()),
                Optional.empty(),
                properties,
                List.of(new BusinessPolicy.Command(command, "")),
                Validity.ALWAYS,
                Map.of());
    }

    private void deploy(String xml) {
        assertThat(northwind.take(xml, ContractState.ACTIVE).problems()).isEmpty();
    }
}
