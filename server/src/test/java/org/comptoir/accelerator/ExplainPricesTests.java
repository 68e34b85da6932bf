package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Why a buyer pays what he pays, why another sees nothing, and who sees a product.
@SampleStores
class ExplainPricesTests {
    private static final String EXPLAIN = "/accelerator/tooltech/explain";

    @LocalServerPort int port;

    private TestHttp manager = TestHttp.program(0);
    private TestHttp representative = manager;

    @BeforeEach
    void signIn() {
        manager = caller("h.ward", "tooltech-manager-2026");
        representative = caller("n.brandt", "tooltech-representative-2026");
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }

    private static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String explained(TestHttp reader, String query) {
        Answer answer = reader.get(EXPLAIN + "?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aPriceNamesItsWinnerItsArithmeticAndEveryLoser() {
        assertThat(explained(manager, "part=HM-E500&buyer=t.cole&quantity=10"))
                .contains(
                        "Tess Cole, Purchasing pays €12.25 under “Marlow Framework 2026”, for 10 or"
                                + " more.")
                .contains("Price in the list “Marlow agreed prices 2026”: €12.25")
                .contains("Marlow Framework 2026 · ToolTech Base Terms")
                .contains("another adjustment is better for him")
                .contains("his account does not use the store’s general contract")
                .contains("§3.2.8");
    }

    @Test
    void anAbsenceNamesWhatWasConsidered() {
        var part = hidden();
        assertThat(explained(manager, "part=" + part + "&buyer=t.cole"))
                .contains("Tess Cole, Purchasing cannot see or buy " + part)
                .contains("What was considered, and why it does not count")
                .doesNotContain("How it is reckoned");
    }

    /// A product that Tess may not buy and a guest may.
    private String hidden() {
        var listing = "/api/v1/stores/tooltech/products?limit=200&sort=name";
        var hers = manager.get(listing + "&as=t.cole").body();
        return TestHttp.program(port)
                .get(listing)
                .json()
                .path("items")
                .valueStream()
                .filter(it -> !it.path("from").asBoolean())
                .map(it -> it.path("partNumber").asString())
                .filter(it -> !hers.contains("\"" + it + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProductWithVariantsLeadsToThem() {
        var family =
                manager.get("/api/v1/stores/tooltech/products?limit=200")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(it -> it.path("from").asBoolean())
                        .map(it -> it.path("partNumber").asString())
                        .findFirst()
                        .orElseThrow();
        assertThat(explained(manager, "part=" + family + "&buyer=c.nolan"))
                .contains(family + " comes in several variants")
                .contains(EXPLAIN + "?buyer=c.nolan&amp;part=" + family + "-");
    }

    @Test
    void whoSeesAProductIsListedForWhoeverMaySeeThem() {
        var all = explained(manager, "part=HM-E500");
        assertThat(all).contains("guests").contains("Purchasing").contains("Hotel Aurora");
        var his = explained(representative, "part=HM-E500");
        assertThat(his).contains("Purchasing").doesNotContain("Hotel Aurora");
        var found = manager.with("HX-Request", "true").get(EXPLAIN + "?part=HM-E500&q=aurora");
        assertThat(found.body()).contains("Hotel Aurora").doesNotContain("Purchasing");
    }

    @Test
    void aRepresentativeAsksOnlyForBuyersOfHisAccounts() {
        var stranger = value("o=FashionFlow,o=Root Organization");
        var asked = EXPLAIN + "?part=HM-E500&buyer=";
        assertThat(representative.get(asked + "t.cole").status()).isEqualTo(200);
        assertThat(representative.get(asked + stranger).status()).isEqualTo(404);
        assertThat(representative.get(asked + stranger).body()).doesNotContain("€");
    }

    @Test
    void aKitIsExplainedByTheComponentsChosenForIt() {
        var empty = explained(manager, "part=WS-T6&buyer=t.cole");
        assertThat(empty).contains("data-testid=\"in-SS-V7\"").doesNotContain("in-TQ-200");
        var kit = "part=WS-T6&buyer=t.cole&in-WS-T6=1&in-SS-V7=1&in-CW-13=10&in-HM-E500=0";
        assertThat(explained(manager, kit))
                .contains("pays €510.10 for such a kit under “Marlow Framework 2026”")
                .contains("10 × CW-13 at €5.90, the kit’s own amount for 10 in all")
                .contains("1 × WS-T6 at €459.00")
                .contains("for a larger quantity", "§3.2.1<");
        assertThat(explained(manager, kit + "&quantity=2"))
                .contains("pays €505.10 for each of 2 such kits");
    }

    @Test
    void aKitThatCannotBeBuiltSaysWhichPartStandsInItsWay() {
        var kit = "part=WS-T6&buyer=t.cole&in-WS-T6=1&in-";
        assertThat(explained(manager, kit + "TQ-200=1")).contains("TQ-200 is no part of this kit");
        assertThat(explained(manager, "part=HM-E500&buyer=t.cole&in-CW-13=1"))
                .contains("No contract that Tess Cole, Purchasing may use sells HM-E500 as a kit");
        var wrong = manager.get(EXPLAIN + "?" + kit + "CW-13=ten");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("value=\"ten\"", "“ten” is no quantity", "id=\"in-CW-13-error\"");
        assertThat(explained(manager, "part=HM-E500&buyer=t.cole")).doesNotContain("explain-kit");
    }

    @Test
    void whatIsUnknownIsSaidAboveTheFormThatAsked() {
        var answer = manager.get(EXPLAIN + "?part=NOPE&buyer=t.cole");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("value=\"NOPE\"").contains("No product NOPE");
        assertThat(manager.get(EXPLAIN + "?part=HM-E500&quantity=none").status()).isEqualTo(400);
    }
}
