package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.comptoir.CountingDataSource;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleStores
class BrowseAtContractPricesTests {
    private static final String LIST = "/stores/tooltech/products";

    @LocalServerPort int port;
    @Autowired DataSource database;
    Rest guest = Rest.guest(0);
    Rest tess = guest;

    @BeforeEach
    void signIn() {
        guest = Rest.guest(port);
        tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
    }

    @Test
    void guestsPayTheListPriceUnderTheDefaultContract() {
        var hammer = guest.get(LIST + "?q=HM-E500").expect(200);
        assertThat(hammer.text("/items/0/partNumber")).isEqualTo("HM-E500");
        assertThat(hammer.text("/items/0/contract/name")).isEqualTo("ToolTech Default Contract");
        assertThat(hammer.at("/items/0/savings").isNull()).isTrue();
    }

    @Test
    void aBuyerPaysTheLowestPriceOfHisContracts() {
        assertThat(unitPrice(tess, "HM-E500", 1)).isEqualTo("12.7596");
        assertThat(unitPrice(tess, "HM-E500", 10)).isEqualTo("12.25");
        assertThat(unitPrice(tess, "HM-E500", 50)).isEqualTo("11.40");
    }

    @Test
    void whatNoContractCoversAppearsNowhere() {
        assertThat(guest.get(LIST + "/GR-230").status()).isEqualTo(200);
        assertThat(tess.get(LIST + "/GR-230").status()).isEqualTo(404);
        assertThat(tess.get(LIST + "?q=GR-230").expect(200).at("/items").valueStream())
                .noneMatch(item -> item.at("/partNumber").asString().equals("GR-230"));
        assertThat(reason(tess, "GR-230")).isEqualTo("not-entitled");
        assertThat(reason(tess, "NO-SUCH-PART")).isEqualTo("not-entitled");
    }

    @Test
    void thePriceIsExplainedInTheBuyersWordsWithItsLosers() {
        var why = prices(tess, "HM-E500", 10, true);
        assertThat(why.text("/items/0/why/sentence"))
                .contains("12.25")
                .contains("Marlow Framework 2026")
                .contains("10 or more");
        assertThat(why.at("/items/0/why/losers").size()).isPositive();
        assertThat(why.raw().body())
                .doesNotContain("ToolTech Base Terms")
                .contains("general terms");
    }

    @Test
    void aContractOfSomebodyElseDoesNotExist() {
        var own = guest.get("/stores/tooltech/contracts/eligible").text("/contracts/0/id");
        assertThat(tess.get(LIST + "?contract=" + own).status()).isEqualTo(404);
        assertThat(tess.get(LIST + "?at=2030-01-01T00:00:00Z").status()).isEqualTo(403);
    }

    @Test
    void choosingOneContractLeavesTheOthersOut() {
        var all = tess.get("/stores/tooltech/contracts/eligible").expect(200);
        assertThat(all.at("/contracts").size()).isGreaterThan(1);
        var framework =
                all.at("/contracts")
                        .valueStream()
                        .filter(it -> it.at("/name").asString().equals("Marlow Framework 2026"))
                        .findFirst()
                        .orElseThrow();
        var only = Map.of("contracts", List.of(framework.at("/id").asString()));
        tess.put("/stores/tooltech/session/contracts", only).expect(200);
        var names =
                tess.get(LIST + "?limit=200")
                        .expect(200)
                        .at("/items")
                        .valueStream()
                        .map(item -> item.at("/contract/name").asString())
                        .distinct();
        assertThat(names).containsExactly("Marlow Framework 2026");
        tess.put("/stores/tooltech/session/contracts", Map.of("contracts", List.of())).expect(200);
    }

    @Test
    void pagesGoThroughEverythingOnceInTheOrderOfTheBuyersPrices() {
        var seen = new java.util.ArrayList<String>();
        var last = java.math.BigDecimal.ZERO;
        var cursor = "";
        do {
            var page = tess.get(LIST + "?sort=price&limit=150&cursor=" + cursor).expect(200);
            for (var item : page.at("/items").values()) {
                seen.add(item.at("/partNumber").asString());
                if (!item.at("/price").isNull()) {
                    var price = new java.math.BigDecimal(item.at("/price/amount").asString());
                    assertThat(price).isGreaterThanOrEqualTo(last);
                    last = price;
                }
            }
            cursor = page.at("/next").isNull() ? "" : page.text("/next");
        } while (!cursor.isEmpty());
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).hasSize(tess.get(LIST).at("/total").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1000001", "0.000001", "0"})
    @Timeout(60)
    void aQuantityNobodyCanOrderIsRefusedAtOnce(String quantity) {
        var item = Map.of("partNumber", "HM-E500", "quantity", new BigDecimal(quantity));
        var refused = tess.post("/stores/tooltech/prices", Map.of("items", List.of(item)));
        assertThat(refused.expect(400).text("/code")).isEqualTo("bad-quantity");
        assertThat(refused.text("/field")).isEqualTo("items.quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "1e-100000000", "1e13"})
    @Timeout(60)
    void anAmountNobodyCanPayIsRefusedAtOnce(String amount) {
        var refused = tess.get(LIST + "?minPrice=" + amount).expect(400);
        assertThat(refused.text("/code")).isEqualTo("bad-amount");
        assertThat(refused.text("/field")).isEqualTo("minPrice");
    }

    @Test
    void theMostThatALineTakesHasAPrice() {
        assertThat(unitPrice(tess, "HM-E500", 1_000_000)).isEqualTo("11.40");
    }

    @Test
    void thePageRefusesMoreThanALineTakes() {
        var shop = TestHttp.browser(port);
        assertThat(shop.get("/tooltech/product/HM-E500?quantity=1000000").status()).isEqualTo(200);
        assertThat(shop.get("/tooltech/product/HM-E500?quantity=1000001").status()).isEqualTo(400);
    }

    @Test
    void aWarmPageTakesNoStatement() {
        tess.get(LIST + "?limit=50&facets=true").expect(200);
        var counting = (CountingDataSource) database;
        long before = counting.count();
        tess.get(LIST + "?limit=50&facets=true").expect(200);
        tess.get(LIST + "?q=hammer&sort=price").expect(200);
        assertThat(counting.count()).isEqualTo(before);
    }

    private static String unitPrice(Rest buyer, String partNumber, int quantity) {
        return prices(buyer, partNumber, quantity, false).text("/items/0/price/amount");
    }

    private static String reason(Rest buyer, String partNumber) {
        return prices(buyer, partNumber, 1, false).text("/items/0/reason");
    }

    private static Rest.Answer prices(
            Rest buyer, String partNumber, int quantity, boolean explain) {
        var item = Map.of("partNumber", partNumber, "quantity", quantity);
        return buyer.post(
                        "/stores/tooltech/prices",
                        Map.of("items", List.of(item), "explain", explain))
                .expect(200);
    }
}
