package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Plug-ins are asked before the transaction of an order: docs/rules.md §4.
@NorthwindStore
class ThoughtfulPluginIntegrationTests {
    private static final String THINKS = "comptoir.test.thinks";
    private static final String STANDARD =
            "<ShippingChargePolicyRef policyName=\"StandardShippingChargeBySeller\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef>";
    private static final String THOUGHTFUL =
            "<ShippingChargePolicyRef policyName=\"Thoughtful\"><StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef>";

    @LocalServerPort int port;
    @Autowired Northwind northwind;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void leaveNothingThatSells() {
        System.clearProperty(THINKS);
        northwind.cancelAll();
    }

    @Test
    void neitherCartNorOrderHoldsAnythingWhileAPluginThinks() throws Exception {
        chargeByThePlugin();
        var keller = NorthwindApi.signedIn(port, "b.keller", "northwind-buyer-2026");
        keller.delete("/cart").expect(200);
        keller.post("/cart/items", ITEM).expect(201);
        System.setProperty(THINKS, "1200");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            int before = asked();
            var added = pool.submit(() -> keller.post("/cart/items", ITEM));
            waitUntilAskedMoreThan(before);
            assertThat(lockedAtOnce("cart", "true")).isPositive();
            added.get(60, TimeUnit.SECONDS).expect(201);
        }
        int before = asked();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var order = pool.submit(() -> keller.post("/orders", order()));
            waitUntilAskedMoreThan(before);
            assertThat(lockedAtOnce("cart", "true")).isPositive();
            assertThat(lockedAtOnce("contract", "name = 'Charged in thought'")).isEqualTo(1);
            var placed = order.get(60, TimeUnit.SECONDS).expect(201);
            assertThat(placed.text("/totals/shipping/amount")).isEqualTo("4.00");
        }
        assertThat(asked()).isEqualTo(before + 1);
    }

    private static final Map<String, Object> ITEM = Map.of("partNumber", "NW-4410", "quantity", 1);

    private void chargeByThePlugin() {
        var seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        var commands = List.of(Map.of("name", "thoughtful"));
        var policy = Map.of("type", "ShippingCharge", "name", "Thoughtful", "commands", commands);
        seller.post("/policies", policy).expect(201);
        var xml = contract("Charged in thought", BIRCH, master("0"));
        var report = northwind.take(xml.replace(STANDARD, THOUGHTFUL), ContractState.ACTIVE);
        assertThat(report.problems()).isEmpty();
    }

    private static Map<String, Object> order() {
        var address =
                Map.of(
                        "recipient", "Bo Keller",
                        "street", "Saw Mill 1",
                        "postalCode", "1000",
                        "city", "Birch",
                        "country", "DE");
        return Map.of("payment", "BillMeLater", "shippingMode", "GroundFreight", "shipTo", address);
    }

    private static int asked() {
        return Integer.getInteger("comptoir.test.asked", 0);
    }

    private static void waitUntilAskedMoreThan(int before) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (asked() <= before) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /// How many rows could be locked without waiting; a failure where another holds one.
    private int lockedAtOnce(String table, String condition) {
        return jdbc.sql("select id from %s where %s for update nowait".formatted(table, condition))
                .query((row, _) -> row.getString("id"))
                .list()
                .size();
    }
}
