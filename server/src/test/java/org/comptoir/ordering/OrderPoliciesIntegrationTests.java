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
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.OrderGuard;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyId;
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
    void anOrderUnderAPolicyThatHasEndedIsRefused() {
        var now = Instant.parse("2026-05-01T00:00:00Z");
        var id = new PolicyId(Ids.next());
        policies.save(
                new BusinessPolicy(
                        id,
                        1,
                        PolicyType.PAYMENT,
                        "Ends " + id,
                        Optional.of(store().id()),
                        Optional.empty(),
                        "",
                        List.of(new BusinessPolicy.Command("cheque", "")),
                        new Validity(Optional.empty(), Optional.of(now)),
                        Map.of()));
        var used = policies.find(store(), PolicyType.PAYMENT, "Ends " + id).orElseThrow();
        assertThat(at(used, now.minus(Duration.ofMillis(1)))).isEqualTo("placed");
        assertThat(at(used, now)).isEqualTo("policy-changed");
    }

    private String at(BusinessPolicy used, Instant at) {
        try {
            transaction.executeWithoutResult(
                    _ -> guard.requirePolicies(store(), Set.<ContractId>of(), Set.of(used), at));
            return "placed";
        } catch (Problem refused) {
            return refused.code();
        }
    }
}
