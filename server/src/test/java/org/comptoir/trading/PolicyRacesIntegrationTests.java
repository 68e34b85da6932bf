package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.policy.PolicyEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Policies deleted or ended at the moment a contract comes to name them: docs/rules.md §4.
@NorthwindStore
class PolicyRacesIntegrationTests {
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final String STANDARD =
            "<ShippingChargePolicyRef policyName=\"StandardShippingChargeBySeller\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef>";

    @Autowired Northwind northwind;
    @Autowired Policies policies;
    @Autowired Contracts contracts;
    @Autowired PolicyEdits edits;
    @Autowired TransactionTemplate transaction;

    private final String name = "Raced " + RUNS.incrementAndGet();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);

    @BeforeEach
    void makeThePolicy() {
        policies.save(policy(name, "flat_EUR=5"));
    }

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void aContractWaitsForTheDeletionOfWhatItNamesAndIsRefused() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var deletion = pool.submit(() -> open(this::delete));
            await(held);
            var contract = pool.submit(() -> take(ContractState.DRAFT));
            Thread.sleep(300);
            assertThat(contract.isDone()).isFalse();
            asked.countDown();
            assertThat(deletion.get(60, TimeUnit.SECONDS)).isEqualTo("done");
            assertThat(contract.get(60, TimeUnit.SECONDS))
                    .isIn("policy-changed", "contract-policy-missing");
        }
        assertThat(take(ContractState.DRAFT)).doesNotContain("done");
    }

    @Test
    void aDeletionWaitsForTheContractThatNamesItAndIsRefused() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var contract = pool.submit(() -> open(() -> take(ContractState.DRAFT)));
            await(held);
            var deletion = pool.submit(this::delete);
            Thread.sleep(300);
            assertThat(deletion.isDone()).isFalse();
            asked.countDown();
            assertThat(contract.get(60, TimeUnit.SECONDS)).isEqualTo("done");
            assertThat(deletion.get(60, TimeUnit.SECONDS)).isEqualTo("policy-in-use");
        }
    }

    @Test
    void anEarlierEndWaitsForTheDeploymentThatReliesOnThePolicyAndIsRefused() throws Exception {
        assertThat(take(ContractState.APPROVED)).isEqualTo("done");
        var approved = northwind.id("Naming " + name);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var deployment = pool.submit(() -> open(() -> deployed(approved)));
            await(held);
            var end = pool.submit(this::end);
            Thread.sleep(300);
            assertThat(end.isDone()).isFalse();
            asked.countDown();
            assertThat(deployment.get(60, TimeUnit.SECONDS)).isEqualTo("Active");
            assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo("policy-ends-first");
        }
    }

    private String deployed(ContractId id) {
        return contracts.deploy(id, Asked.by("test")).state().toString();
    }

    private String end() {
        var end = Optional.of(Instant.parse("2031-01-01T00:00:00Z"));
        try {
            var present = present();
            var ending =
                    new BusinessPolicy(
                            present.id(),
                            present.version(),
                            present.type(),
                            present.name(),
                            present.store(),
                            present.group(),
                            present.properties(),
                            present.commands(),
                            new Validity(Optional.empty(), end),
                            Map.of());
            edits.replace(
                    northwind.actor("t.haas"), northwind.store(), ending, OptionalInt.empty());
            return "done";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private BusinessPolicy present() {
        return policies.find(northwind.store(), PolicyType.SHIPPING_CHARGE, name).orElseThrow();
    }

    private String open(Callable<String> work) throws Exception {
        return transaction.execute(_ -> {
            var done = call(work);
            held.countDown();
            await(asked);
            return done;
        });
    }

    private static String call(Callable<String> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String delete() {
        try {
            edits.delete(
                    northwind.actor("t.haas"), northwind.store(), present(), OptionalInt.empty());
            return "done";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private String take(ContractState as) {
        var own =
                "<ShippingChargePolicyRef policyName=\"%s\"><StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef>"
                        .formatted(name);
        var xml = contract("Naming " + name, BIRCH, master("0")).replace(STANDARD, own);
        var problems = northwind.take(xml, as).problems();
        return problems.isEmpty() ? "done" : problems.getFirst().code();
    }

    private BusinessPolicy policy(String called, String properties) {
        return new BusinessPolicy(
                new PolicyId(Ids.next()),
                1,
                PolicyType.SHIPPING_CHARGE,
                called,
                Optional.of(northwind.store().id()),
                Optional.empty(),
                properties,
                List.of(),
                Validity.ALWAYS,
                Map.of());
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
