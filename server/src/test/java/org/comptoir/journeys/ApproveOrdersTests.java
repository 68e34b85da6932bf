package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Orders that a buyer's organization wants to approve: docs/rules.md §7.4. Slipway One has no
/// approver of its own, so Hull Works, above it, decides.
@SampleStores
class ApproveOrdersTests {
    private static final String CART = "/stores/tooltech/cart";
    private static final String ORDERS = "/stores/tooltech/orders";

    @LocalServerPort int port;
    Rest dan = Rest.guest(0);
    Rest ben = dan;
    Rest owen = dan;

    @BeforeEach
    void signIn() {
        dan = Rest.signedIn(port, "d.archer", "tooltech-buyer-2026");
        ben = Rest.signedIn(port, "b.frost", "tooltech-approver-2026");
        owen = Rest.signedIn(port, "o.pryce", "tooltech-approver-2026");
        dan.delete(CART).expect(200);
    }

    private Rest.Answer submitted(Rest buyer, int quantity) {
        buyer.post(CART + "/items", Map.of("partNumber", "HM-E500", "quantity", quantity))
                .expect(201);
        return buyer.post(
                ORDERS,
                Map.of(
                        "payment", "BillMeLater",
                        "shippingMode", "Parcel",
                        "shipTo", "Main yard",
                        "purchaseOrderNumber", "MS-2026-BLANKET"));
    }

    @Test
    void anOrderBelowTheThresholdIsPlacedAtOnce() {
        var order = submitted(dan, 10).expect(201);
        assertThat(order.text("/state")).isEqualTo("placed");
        assertThat(order.at("/approval").isNull()).isTrue();
    }

    @Test
    void theCartSaysBeforehandThatItWillNeedApprovalAndByWhom() {
        var cart =
                dan.post(CART + "/items", Map.of("partNumber", "HM-E500", "quantity", 500))
                        .expect(201);
        assertThat(cart.at("/approval/needed").asBoolean()).isTrue();
        assertThat(cart.text("/approval/threshold/amount")).isEqualTo("5000.00");
        assertThat(cart.text("/approval/approvers/0")).isEqualTo("Ben Frost");
    }

    @Test
    void theNearestApproverDecidesAndTheBuyerIsTold() {
        var order = submitted(dan, 500).expect(201);
        var path = ORDERS + "/" + order.text("/id");
        assertThat(order.text("/state")).isEqualTo("pending-approval");
        assertThat(waiting(ben)).contains(order.text("/id"));
        assertThat(waiting(owen)).doesNotContain(order.text("/id"));
        assertThat(owen.get(path).status()).isEqualTo(404);
        assertThat(owen.post(path + "/approve", Map.of()).status()).isEqualTo(404);
        assertThat(dan.post(path + "/approve", Map.of()).status()).isEqualTo(403);
        assertThat(ben.get("/notices").text("/items/0/address")).endsWith(order.text("/id"));
        var approved = ben.post(path + "/approve", Map.of()).expect(200);
        assertThat(approved.text("/state")).isEqualTo("placed");
        assertThat(approved.text("/lines/0/unitPrice/amount")).isEqualTo("11.40");
        assertThat(dan.get("/notices").text("/items/0/kind")).isEqualTo("order-placed");
        var again = ben.post(path + "/approve", Map.of()).expect(409);
        assertThat(again.text("/code")).isEqualTo("order-state");
        assertThat(again.text("/detail")).contains("“Placed”").contains("“Approve”");
    }

    @Test
    void aRejectionGivesItsReason() {
        var path = ORDERS + "/" + submitted(dan, 500).expect(201).text("/id");
        assertThat(ben.post(path + "/reject", Map.of()).expect(422).text("/code"))
                .isEqualTo("reason-required");
        var rejected = ben.post(path + "/reject", Map.of("reason", "Wait for July")).expect(200);
        assertThat(rejected.text("/state")).isEqualTo("rejected");
        assertThat(dan.get(path).text("/history/1/reason")).isEqualTo("Wait for July");
    }

    @Test
    void whoeverSubmitsCannotApproveAndWithoutAnotherItIsRefused() {
        owen.delete(CART).expect(200);
        var refused = submitted(owen, 500).expect(422);
        assertThat(refused.text("/code")).isEqualTo("no-approver");
        assertThat(refused.text("/detail")).contains("5000.00 EUR");
        owen.delete(CART).expect(200);
    }

    private static String waiting(Rest approver) {
        return approver.get(ORDERS + "?scope=waiting&limit=100").expect(200).raw().body();
    }
}
