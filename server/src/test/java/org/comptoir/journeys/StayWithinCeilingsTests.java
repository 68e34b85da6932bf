package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What buyers of ToolTech are told of their ceilings before they order: docs/rules.md §1, §3.
@SampleStores
class StayWithinCeilingsTests {
    private static final String STORE = "/stores/tooltech";

    @LocalServerPort int port;

    @Test
    void theCheckoutSaysWhatIsLeftOfAPurchaseOrder() {
        var tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        tess.delete(STORE + "/cart").expect(200);
        tess.post(STORE + "/cart/items", Map.of("partNumber", "GL-NI-09", "quantity", 10))
                .expect(201);
        var numbers = tess.get(STORE + "/checkout").expect(200).at("/purchaseOrder");
        assertThat(numbers.at("/known").toString()).contains("MS-2026-BLANKET", "MS-2026-DOCK4");
        assertThat(numbers.at("/ceilings/0/number").asString()).isEqualTo("MS-2026-DOCK4");
        assertThat(numbers.at("/ceilings/0/limit/amount").asString()).isEqualTo("150000.00");
        tess.delete(STORE + "/cart").expect(200);
    }

    @Test
    void theCheckoutSaysWhatIsLeftOfTheCreditLineThatTheDataFolderGave() {
        var tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        tess.delete(STORE + "/cart").expect(200);
        tess.post(STORE + "/cart/items", Map.of("partNumber", "HM-E500", "quantity", 1))
                .expect(201);
        var credit = tess.get(STORE + "/checkout").expect(200).at("/credit");
        assertThat(credit.at("/limit/amount").asString()).isEqualTo("500000.00");
        assertThat(credit.at("/closed").asBoolean()).isFalse();
        tess.delete(STORE + "/cart").expect(200);
    }

    @Test
    void theCartWarnsOfARightToBuyThatItsOrderWouldPass() {
        var lea = Rest.signedIn(port, "l.perrin", "tooltech-buyer-2026");
        lea.delete(STORE + "/cart").expect(200);
        var eligible = lea.get(STORE + "/contracts/eligible").expect(200).at("/contracts");
        assertThat(eligible.findValuesAsString("name")).contains("Granit Perçage");
        var contract =
                eligible.valueStream()
                        .filter(it -> it.at("/name").asString().equals("Granit Perçage"))
                        .findFirst()
                        .orElseThrow();
        var item =
                Map.of(
                        "partNumber",
                        "SP-4-10",
                        "quantity",
                        4_000,
                        "contract",
                        contract.at("/id").asString());
        var cart = lea.post(STORE + "/cart/items", item).expect(201);
        assertThat(cart.text("/warnings/0/code")).isEqualTo("right-to-buy-exhausted");
        assertThat(cart.text("/warnings/0/message")).contains("Granit Perçage", "23800.00 EUR");
        assertThat(cart.at("/orderable").asBoolean()).isTrue();
        lea.delete(STORE + "/cart").expect(200);
    }
}
