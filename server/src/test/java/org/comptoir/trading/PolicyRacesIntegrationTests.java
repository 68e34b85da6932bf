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
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.Race;
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
        var race = Race.between(transaction, this::delete, () -> take(ContractState.DRAFT));
        assertThat(race.first()).isEqualTo("done");
        assertThat(race.second()).isIn("policy-changed", "contract-policy-missing");
        assertThat(take(ContractState.DRAFT)).doesNotContain("done");
    }

    @Test
    void aDeletionWaitsForTheContractThatNamesItAndIsRefused() throws Exception {
        var race = Race.between(transaction, () -> take(ContractState.DRAFT), this::delete);
        assertThat(race.first()).isEqualTo("done");
        assertThat(race.second()).isEqualTo("policy-in-use");
    }

    @Test
    void anEarlierEndWaitsForTheDeploymentThatReliesOnThePolicyAndIsRefused() throws Exception {
        assertThat(take(ContractState.APPROVED)).isEqualTo("done");
        var approved = northwind.id("Naming " + name);
        var race = Race.between(transaction, () -> deployed(approved), this::end);
        assertThat(race.first()).isEqualTo("Active");
        assertThat(race.second()).isEqualTo("policy-ends-first");
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
}
