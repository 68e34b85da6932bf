package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;

/// Tess puts fitted trolleys together and buys them: docs/rules.md §3.2.10, and example 11 of
/// samples/tooltech/README.md.
class BuyAKitTests extends CartOfTess {
    private static final String BASE = "WS-T6";

    @SafeVarargs
    private static Map<String, Object> kit(int quantity, Map<String, Object>... components) {
        var built = new ArrayList<Map<String, Object>>();
        for (var component : components) {
            built.add(component);
        }
        return Map.of("partNumber", BASE, "quantity", quantity, "components", built);
    }

    private static Map<String, Object> fitted(int quantity) {
        return kit(quantity, item(BASE, 1), item("SS-V7", 1), item("CW-13", 10));
    }

    private Rest.Answer priced(Map<String, Object> item) {
        return tess.post(STORE + "/prices", Map.of("items", List.of(item), "explain", true))
                .expect(200);
    }

    @Test
    void aPriceRequestAnswersWithEachComponentAndWhy() {
        var one = priced(fitted(1));
        assertThat(one.text("/items/0/price/amount")).isEqualTo("510.10");
        assertThat(one.text("/items/0/contract/name")).isEqualTo("Marlow Framework 2026");
        assertThat(one.text("/items/0/components/0/partNumber")).isEqualTo("CW-13");
        assertThat(one.text("/items/0/components/0/total/amount")).isEqualTo("59.00");
        assertThat(one.at("/items/0/components/0/fixed").asBoolean()).isTrue();
        assertThat(one.text("/items/0/components/2/listPrice/amount")).isEqualTo("459.00");
        assertThat(one.text("/items/0/components/2/adjustment")).isEqualTo("-10");
        assertThat(one.at("/items/0/why/arithmetic").size()).isEqualTo(3);
        assertThat(one.at("/items/0/why/losers").findValuesAsString("code"))
                .contains("offer-below-minimum");
        var two = priced(fitted(2));
        assertThat(two.text("/items/0/price/amount")).isEqualTo("505.10");
        assertThat(two.text("/items/0/line/amount")).isEqualTo("1010.20");
    }

    @Test
    void whatHasNoPriceSaysWhyAndWhichComponent() {
        assertThat(reason(kit(1, item("TQ-200", 1)))).isEqualTo("component-not-a-block TQ-200");
        assertThat(reason(kit(1, item("GL-NI-09", 1)))).isEqualTo("component-not-a-block GL-NI-09");
        assertThat(reason(kit(1, item("GR-230", 1)))).isEqualTo("component-not-entitled GR-230");
        assertThat(reason(kit(1, item("NO-SUCH", 1)))).isEqualTo("component-not-entitled NO-SUCH");
        var other =
                Map.<String, Object>of(
                        "partNumber", "HM-E500", "components", List.of(item("CW-13", 1)));
        assertThat(reason(other)).isEqualTo("kit-not-configured ");
    }

    private String reason(Map<String, Object> item) {
        var answer = priced(item);
        assertThat(answer.at("/items/0/price").isNull()).isTrue();
        assertThat(answer.text("/items/0/why/sentence")).isNotEmpty();
        var component = answer.at("/items/0/component");
        return answer.text("/items/0/reason") + " " + component.asString("");
    }

    @Test
    void theSameComponentsMakeOneLineAndOthersAnother() {
        tess.post(ITEMS, fitted(1)).expect(201);
        var same =
                tess.post(ITEMS, kit(1, item("CW-13", 10), item(BASE, 1), item("SS-V7", 1)))
                        .expect(201);
        assertThat(same.at("/lines").size()).isEqualTo(1);
        assertThat(same.text("/lines/0/unitPrice/amount")).isEqualTo("505.10");
        assertThat(same.text("/lines/0/components/1/name")).isNotEmpty();
        var more = tess.post(ITEMS, kit(1, item("SS-V7", 1))).expect(201);
        assertThat(more.at("/lines").size()).isEqualTo(2);
        var plain = tess.post(ITEMS, item(BASE, 1)).expect(201);
        assertThat(plain.text("/lines/2/unitPrice/amount")).isEqualTo("431.46");
        assertThat(plain.at("/lines/2/components").isEmpty()).isTrue();
    }

    @Test
    void aCartRefusesWhatIsNoKitAndNamesTheField() {
        var never = tess.post(ITEMS, kit(1, item("TQ-200", 1))).expect(422);
        assertThat(never.text("/code")).isEqualTo("component-not-a-block");
        assertThat(never.text("/component")).isEqualTo("TQ-200");
        var forbidden = tess.post(ITEMS, kit(1, item("GR-230", 1))).expect(422);
        assertThat(forbidden.text("/code")).isEqualTo("component-not-entitled");
        var half = tess.post(ITEMS, kit(1, item("CW-13", 0.5))).expect(400);
        assertThat(half.text("/code")).isEqualTo("quantity-not-whole");
        assertThat(half.text("/field")).isEqualTo("components[0].quantity");
        var nameless = kit(1, item("CW-13", 1), item(" ", 1));
        assertThat(tess.post(ITEMS, nameless).text("/field")).isEqualTo("components[1].partNumber");
        assertThat(tess.get(CART).expect(200).at("/lines").isEmpty()).isTrue();
    }

    @Test
    void anOrderKeepsTheComponentsAndTheirPrices() {
        var cart = tess.post(ITEMS, fitted(2)).expect(201);
        var order =
                tess.post(
                                STORE + "/orders",
                                Map.of(
                                        "cartVersion", cart.text("/version"),
                                        "payment", "BillMeLater",
                                        "shippingMode", "Parcel",
                                        "shipTo", "Main yard",
                                        "purchaseOrderNumber", "MS-2026-BLANKET"))
                        .expect(201);
        assertThat(order.text("/totals/goods/amount")).isEqualTo("1010.20");
        var kept = tess.get(STORE + "/orders/" + order.text("/id")).expect(200);
        assertThat(kept.text("/lines/0/partNumber")).isEqualTo(BASE);
        assertThat(kept.text("/lines/0/unitPrice/amount")).isEqualTo("505.10");
        assertThat(kept.text("/lines/0/components/0/partNumber")).isEqualTo("CW-13");
        assertThat(kept.text("/lines/0/components/0/total/amount")).isEqualTo("54.00");
        var why = kept.at("/lines/0/explanation");
        assertThat(why.at("/components/0/rejected/0/loss").asString())
                .isEqualTo("offer-above-maximum");
        assertThat(why.at("/decision/term/kind").asString()).isEqualTo("ConfiguredKits");
        var page = browser().get("/tooltech/account/orders/" + order.text("/number"));
        assertThat(page.body()).contains("data-testid=\"components\"", "data-part=\"CW-13\"");
        var again = "/tooltech/account/orders/" + order.text("/number") + "/again";
        browser().submit(again, Map.of("x", "y"));
        var anew = tess.get(CART).expect(200);
        assertThat(anew.text("/lines/0/unitPrice/amount")).isEqualTo("505.10");
        assertThat(anew.at("/lines/0/components").size()).isEqualTo(3);
    }

    @Test
    void theProductPageTakesAKitAndShowsWhatItCosts() {
        var browser = browser();
        var page = browser.get("/tooltech/product/" + BASE).body();
        assertThat(page).contains("data-testid=\"kit\"", "name=\"in-SS-V7\"");
        assertThat(page).doesNotContain("in-TQ-200");
        var cost = browser.get("/tooltech/product/WS-T6/kit?in-WS-T6=1&in-SS-V7=1&in-CW-13=10");
        assertThat(cost.body()).contains("€510.10", "10 × €5.90 = €59.00");
        var wrong = browser.get("/tooltech/product/WS-T6/kit?in-WS-T6=1&in-SS-V7=-1");
        assertThat(wrong.body()).contains("kit-refused", "is no quantity");
        assertThat(browser.get("/tooltech/product/HM-E500").body()).doesNotContain("kit-part");
        assertThat(browser.get("/tooltech/product/HM-E500/kit").status()).isEqualTo(404);
        browser.submit(
                "/tooltech/cart/items",
                Map.of("partNumber", BASE, "kit", "yes", "in-SS-V7", "2", "in-CW-13", "0"));
        var lines = tess.get(CART).expect(200).at("/lines");
        assertThat(lines.size()).isEqualTo(1);
        assertThat(lines.at("/0/components").findValuesAsString("partNumber"))
                .containsExactly("SS-V7");
        assertThat(browser.get("/tooltech/cart").body()).contains("data-testid=\"components\"");
        var empty =
                browser.submit(
                        "/tooltech/cart/items",
                        Map.of("partNumber", BASE, "kit", "yes", "in-SS-V7", "0"));
        assertThat(empty.body()).contains("The kit is empty");
    }

    private TestHttp browser() {
        var signIn = "{\"logonId\":\"t.cole\",\"password\":\"tooltech-buyer-2026\"}";
        var token = TestHttp.browser(port).post("/api/v1/tokens", signIn).text("/token");
        return TestHttp.browser(port).as(token);
    }
}
