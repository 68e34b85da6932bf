package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// From the cart to the order, as guests and as buyers with contracts.
class BuyUnderContractsTests extends CartOfTess {
    private static final String ORDERS = "/stores/tooltech/orders";

    private static Map<String, Object> order(Rest.Answer cart) {
        var order = new HashMap<String, Object>();
        order.put("cartVersion", cart.text("/version"));
        order.put("payment", "BillMeLater");
        order.put("shippingMode", "Parcel");
        order.put("shipTo", "Main yard");
        order.put("purchaseOrderNumber", "MS-2026-BLANKET");
        return order;
    }

    private static Map<String, Object> changed(Map<String, Object> order, String field, Object to) {
        var other = new HashMap<>(order);
        other.put(field, to);
        return other;
    }

    private static Map<String, Object> address() {
        return Map.of(
                "recipient", "Zoë & “Söhne” <GmbH> 日本 \\ '",
                "street", "5 Mill Lane",
                "postalCode", "OX4 2GH",
                "city", "Oxford",
                "country", "GB");
    }

    @Test
    void ofTwoTabsTheOneThatIsBehindIsTold() {
        var first = tess.post(ITEMS, item("GL-NI-09", 10)).expect(201);
        var tag = first.raw().headers().firstValue("ETag").orElseThrow();
        var line = ITEMS + "/" + first.at("/lines/0/line").asInt();
        tess.patch(line, Map.of("quantity", 2), tag).expect(200);
        assertThat(tess.patch(line, Map.of("quantity", 3), tag).expect(412).text("/code"))
                .isEqualTo("outdated");
        assertThat(tess.post(ORDERS, order(first)).expect(422).text("/code"))
                .isEqualTo("cart-changed");
    }

    @Test
    void anOrderFreezesPriceContractTermsAndExplanation() {
        var cart = tess.post(ITEMS, item("HM-E500", 10)).expect(201);
        var wish = changed(order(cart), "comment", "Gate 2 — “à droite” <b>\n日本\\'%");
        var order = tess.post(ORDERS, wish).expect(201);
        assertThat(order.text("/state")).isEqualTo("placed");
        assertThat(order.text("/lines/0/unitPrice/amount")).isEqualTo("12.25");
        assertThat(order.text("/lines/0/contract/name")).isEqualTo("Marlow Framework 2026");
        assertThat(order.text("/lines/0/contract/version")).isEqualTo("1.0");
        assertThat(order.text("/lines/0/explanation/decision/list")).isNotEmpty();
        assertThat(order.raw().body()).doesNotContain("ToolTech Base Terms");
        assertThat(order.text("/shipTo/city")).isEqualTo("Plymouth");
        assertThat(order.text("/comment")).isEqualTo(wish.get("comment"));
        assertThat(tess.get(CART).at("/lines").size()).isZero();
        var again = tess.get(ORDERS + "/" + order.text("/number")).expect(200);
        assertThat(again.text("/id")).isEqualTo(order.text("/id"));
        assertThat(order.raw().headers().firstValue("Location").orElseThrow())
                .endsWith(order.text("/id"));
    }

    @Test
    void figuresThatWereNotShownAreNotCharged() {
        var cart = tess.post(ITEMS, item("HM-E500", 10)).expect(201);
        var version = cart.text("/version").replaceFirst("-.*", "-0123456789abcdef");
        var refused = tess.post(ORDERS, changed(order(cart), "cartVersion", version)).expect(422);
        assertThat(refused.text("/code")).isEqualTo("price-changed");
        assertThat(refused.text("/lines/0/unitPrice/amount")).isEqualTo("12.25");
        var accepted = changed(order(cart), "cartVersion", refused.text("/version"));
        tess.post(ORDERS, accepted).expect(201);
    }

    @Test
    void onlyWhatEveryContractAllowsPaysAndShips() {
        var cart = tess.post(ITEMS, item("GL-NI-09", 10)).expect(201);
        assertThat(
                        tess.post(ORDERS, changed(order(cart), "payment", "VISA"))
                                .expect(422)
                                .text("/code"))
                .isEqualTo("payment-not-allowed");
        var pickup = changed(order(cart), "shippingMode", "CounterPickup");
        assertThat(tess.post(ORDERS, pickup).expect(422).text("/code"))
                .isEqualTo("shipping-mode-not-allowed");
        var elsewhere = changed(order(cart), "shipTo", "Siège");
        assertThat(tess.post(ORDERS, elsewhere).expect(422).text("/code"))
                .isEqualTo("address-not-allowed");
        tess.post(ORDERS, changed(order(cart), "shipTo", address())).expect(201);
    }

    @Test
    void anAccountWithPurchaseOrdersAsksForANumber() {
        var cart = tess.post(ITEMS, item("GL-NI-09", 10)).expect(201);
        var without = changed(order(cart), "purchaseOrderNumber", " ");
        assertThat(tess.post(ORDERS, without).expect(422).text("/code"))
                .isEqualTo("purchase-order-required");
    }

    @Test
    void theSameKeyGivesTheSameOrder() {
        var cart = tess.post(ITEMS, item("GL-NI-09", 10)).expect(201);
        var key = UUID.randomUUID().toString();
        var first = tess.post(ORDERS, order(cart), key).expect(201);
        var second = tess.post(ORDERS, order(cart), key).expect(201);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(tess.post(ORDERS, order(cart)).expect(422).text("/code"))
                .isEqualTo("cart-empty");
    }

    @Test
    void nobodyElseSeesAnOrder() {
        var cart = tess.post(ITEMS, item("GL-NI-09", 10)).expect(201);
        var path = ORDERS + "/" + tess.post(ORDERS, order(cart)).expect(201).text("/id");
        var colleague = Rest.signedIn(port, "r.moss", "tooltech-buyer-2026");
        var stranger = Rest.signedIn(port, "l.perrin", "tooltech-buyer-2026");
        var administrator = Rest.signedIn(port, "g.hartley", "tooltech-administrator-2026");
        var service = Rest.signedIn(port, "p.nair", "tooltech-service-2026");
        for (var other : new Rest[] {colleague, stranger, Rest.guest(port)}) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.post(path + "/cancel", Map.of()).status()).isEqualTo(404);
            assertThat(other.get(ORDERS).raw().body())
                    .doesNotContain(path.substring(ORDERS.length() + 1));
        }
        administrator.get(path).expect(200);
        service.get(path).expect(200);
        assertThat(service.get(ORDERS + "?scope=store&limit=1").expect(200).at("/items").size())
                .isEqualTo(1);
        assertThat(stranger.get(ORDERS + "?scope=store").status()).isEqualTo(403);
        var cancelled = tess.post(path + "/cancel", Map.of("reason", "Not needed")).expect(200);
        assertThat(cancelled.text("/state")).isEqualTo("cancelled");
        assertThat(tess.post(path + "/cancel", Map.of()).expect(409).text("/code"))
                .isEqualTo("order-state");
    }

    @Test
    void aGuestIsKnownByHisCookieAndOrdersWithHisName() {
        var guest = Rest.guest(port);
        assertThat(guest.get(CART).expect(200).at("/lines").size()).isZero();
        guest.post(ITEMS, item("HM-E500", 2)).expect(201);
        var cart = guest.get(CART).expect(200);
        assertThat(cart.text("/lines/0/contract/name")).isEqualTo("ToolTech Default Contract");
        assertThat(Rest.guest(port).get(CART).at("/lines").size()).isZero();
        var order = new HashMap<String, Object>();
        order.put("payment", "VISA");
        order.put("shippingMode", "Parcel");
        order.put("shipTo", address());
        assertThat(guest.post(ORDERS, order).expect(422).text("/code"))
                .isEqualTo("customer-required");
        order.put("customer", Map.of("name", "Zoë O’Hara", "email", "zoe@mail.example"));
        var placed = guest.post(ORDERS, order).expect(201);
        assertThat(placed.text("/buyer/name")).isEqualTo("Zoë O’Hara");
        assertThat(placed.text("/shipTo/recipient")).isEqualTo(address().get("recipient"));
        guest.get(ORDERS + "/" + placed.text("/id")).expect(200);
        assertThat(Rest.guest(port).get(ORDERS + "/" + placed.text("/id")).status()).isEqualTo(404);
    }

    @Test
    void aPageOfOrdersGoesOnAtItsCursor() {
        for (int number = 0; number < 3; number++) {
            var cart = tess.post(ITEMS, item("GL-NI-09", 10)).expect(201);
            tess.post(ORDERS, order(cart)).expect(201);
        }
        var first = tess.get(ORDERS + "?scope=mine&limit=2").expect(200);
        var next =
                tess.get(ORDERS + "?scope=mine&limit=2&cursor=" + first.text("/next")).expect(200);
        assertThat(first.at("/items").size()).isEqualTo(2);
        assertThat(next.at("/items").size()).isPositive();
        assertThat(next.text("/items/0/id")).isNotEqualTo(first.text("/items/1/id"));
    }
}
