package org.comptoir.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;

/// What a buyer with contracts may put into his cart, and at what price.
class FillACartTests extends CartOfTess {
    private static String line(Rest.Answer cart) {
        return ITEMS + "/" + cart.at("/lines/0/line").asInt();
    }

    private String contract(String name) {
        return tess.get("/stores/tooltech/contracts/eligible")
                .at("/contracts")
                .valueStream()
                .filter(it -> it.at("/name").asString().equals(name))
                .map(it -> it.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLineStandsUnderTheBuyersContractAndItsTiers() {
        var cart = tess.post(ITEMS, item("HM-E500", 10)).expect(201);
        assertThat(cart.text("/lines/0/contract/name")).isEqualTo("Marlow Framework 2026");
        assertThat(cart.text("/lines/0/unitPrice/amount")).isEqualTo("12.25");
        assertThat(cart.text("/lines/0/total/amount")).isEqualTo("122.50");
        assertThat(cart.at("/lines/0/nextTier/from").asInt()).isEqualTo(50);
        assertThat(cart.text("/lines/0/nextTier/unitPrice/amount")).isEqualTo("11.40");
        assertThat(cart.at("/payments").valueStream().map(it -> it.at("/policy").asString()))
                .containsExactlyInAnyOrder("BillMeLater", "COD");
        var more = tess.patch(line(cart), Map.of("quantity", 50)).expect(200);
        assertThat(more.text("/lines/0/unitPrice/amount")).isEqualTo("11.40");
        assertThat(more.at("/lines/0/nextTier").isNull()).isTrue();
        assertThat(more.text("/totals/goods/amount")).isEqualTo("570.00");
    }

    @Test
    void theShippingChargeCountsOnceAModeIsChosen() {
        tess.post(ITEMS, item("GL-NI-09", 10)).expect(201);
        assertThat(tess.get(CART).at("/totals/shipping").isNull()).isTrue();
        var cart = tess.get(CART + "?shippingMode=Parcel").expect(200);
        assertThat(cart.text("/totals/goods/amount")).isEqualTo("26.00");
        assertThat(cart.text("/totals/shipping/amount")).isNotEqualTo("0.00");
    }

    @Test
    void whatTheBuyerMayNotBuyAndWhatDoesNotExistAreRefusedAlike() {
        var forbidden = tess.post(ITEMS, item("GR-230", 1)).expect(422);
        var unknown = tess.post(ITEMS, item("NO-SUCH-PART", 1)).expect(422);
        assertThat(forbidden.text("/code")).isEqualTo("not-entitled");
        assertThat(unknown.text("/code")).isEqualTo("not-entitled");
    }

    @Test
    void aForeignContractDoesNotExist() {
        var foreign = Map.of("partNumber", "HM-E500", "contract", UUID.randomUUID());
        assertThat(tess.post(ITEMS, foreign).expect(404).text("/code"))
                .isEqualTo("no-such-contract");
    }

    @Test
    void contractsWithoutAPaymentInCommonCannotShareACart() {
        tess.post(ITEMS, item("GL-NI-09", 10)).expect(201);
        var tools = contract("Marlow Trade Tools 2026");
        var wish = Map.of("partNumber", "HM-E500", "quantity", 1, "contract", tools);
        var refused = tess.post(ITEMS, wish).expect(422);
        assertThat(refused.text("/code")).isEqualTo("no-shared-payment");
        assertThat(refused.text("/detail")).contains("Credit line").contains("Invoice, 30 days");
        assertThat(refused.at("/payments").size()).isEqualTo(2);
        assertThat(tess.get(CART).at("/lines").size()).isEqualTo(1);
    }

    @Test
    void quantitiesArePositiveBoundedAndWhole() {
        for (var bad : new Object[] {0, -1, 1_000_001, 1.5, "1e99"}) {
            assertThat(tess.post(ITEMS, item("HM-E500", bad)).status()).isEqualTo(400);
        }
        assertThat(tess.post(ITEMS, item("HM-E500", "three")).status()).isEqualTo(400);
        assertThat(tess.get(CART).at("/lines").size()).isZero();
    }

    @Test
    void aGuestWhoLostTheFirstAnswerGetsACartThatHeCanReach() {
        var guest = TestHttp.program(port).with("Idempotency-Key", UUID.randomUUID().toString());
        var wish = "{\"partNumber\": \"HM-E500\", \"quantity\": 3}";
        guest.post("/api/v1" + ITEMS, wish);
        var second = guest.post("/api/v1" + ITEMS, wish);
        assertThat(second.status()).isEqualTo(201);
        var cookie = second.header("Set-Cookie").split(";", 2)[0];
        var cart = TestHttp.program(port).with("Cookie", cookie).get("/api/v1" + CART);
        assertThat(cart.text("/lines/0/quantity")).isEqualTo("3");
    }

    @Test
    void aBodyLargerThanAnyHonestOneIsRefused() {
        var huge = item("x".repeat(200_000), 1);
        assertThat(tess.post(ITEMS, huge).status()).isEqualTo(413);
    }

    @Test
    void aLargeBodyOfUnannouncedLengthIsRefusedToo() throws Exception {
        var body = "{\"partNumber\":\"" + "x".repeat(200_000) + "\"}";
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + ITEMS))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body.getBytes(UTF_8))))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        }
    }
}
