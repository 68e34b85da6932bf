package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.buying.OrderGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An order is placed under policies as they are at that moment: docs/rules.md §7.5.
class OrderPoliciesIntegrationTests extends Customers {
    private static final String BY_POLICY =
            "<PriceTCPriceListWithOptionalAdjustment><PriceAdjustment signedPercentage=\"-5\"/><PricePolicyRef policyName=\"MasterCatalogPriceList\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></PricePolicyRef></PriceTCPriceListWithOptionalAdjustment>";

    @Autowired JdbcClient jdbc;
    @Autowired OrderGuard guard;
    @Autowired Policies policies;
    @Autowired TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MasterCatalogPriceList",
                "BillMeLater",
                "Parcel",
                "StandardShippingChargeBySeller"
            })
    void anOrderUnderAPolicyChangedAMomentAgoIsRefused(String policy) {
        var buyer = buyer(customer("", BY_POLICY));
        changed(policy, 1);
        try {
            assertThat(code(order(buyer, ""))).isEqualTo("policy-changed");
        } finally {
            changed(policy, -1);
        }
        placed(place(buyer, "", "BillMeLater"));
    }

    /// What another program that shares the database has committed: memory does not know yet.
    private void changed(String policy, int by) {
        assertThat(
                        jdbc.sql(
                                        """
                                        update business_policy set version = version + :by
                                        where name = :name
                                        """)
                                .param("by", by)
                                .param("name", policy)
                                .update())
                .isPositive();
    }

    @Test
    void anOrderUnderAPolicyThatEndsMeanwhileIsRefused() {
        var end = Instant.parse("2026-05-01T00:00:00Z");
        var name = "Ends " + Ids.next();
        policies.save(policy(PolicyType.PAYMENT, name, "cheque", Optional.of(end)));
        var used = policies.find(store(), PolicyType.PAYMENT, name).orElseThrow();
        var buyer = buyer(customer("", BY_POLICY));
        var before = end.minus(Duration.ofMillis(2));
        assertThat(at(buyer, used, before, end.minus(Duration.ofMillis(1)))).isEqualTo("placed");
        assertThat(at(buyer, used, before, end)).isEqualTo("policy-changed");
    }

    private String at(Actor buyer, BusinessPolicy used, Instant priced, Instant now) {
        var none = Set.<ContractId>of();
        try {
            transaction.executeWithoutResult(_ -> {
                var held = guard.hold(store(), buyer, none, priced);
                guard.requireUnchanged(held, Set.of(used), now);
            });
            return "placed";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    @Test
    void aPolicyThatEndedLongAgoKeepsNoOrderOfItsContractBack() {
        var name = "Ended " + Ids.next();
        policies.save(policy(PolicyType.PRICE, name, "standard-list", Optional.empty()));
        var buyer = buyer(customer("", BY_POLICY.replace("MasterCatalogPriceList", name)));
        var end = Optional.of(Instant.parse("2026-01-01T00:00:00Z"));
        policies.save(policy(PolicyType.PRICE, name, "standard-list", end));
        placed(order(buyer, ""));
    }

    /// A policy of the group.
    private static BusinessPolicy policy(
            PolicyType type, String name, String command, Optional<Instant> end) {
        return new BusinessPolicy(
                new PolicyId(Ids.next()),
                1,
                type,
                name,
                Optional.empty(),
                Optional.of("StoreGroup1"),
                "",
                List.of(new BusinessPolicy.Command(command, "")),
                new Validity(Optional.empty(), end),
                Map.of());
    }
}
