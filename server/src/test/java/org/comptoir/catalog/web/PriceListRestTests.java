package org.comptoir.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Price lists over REST: made, read page by page, and changed by files that can be planned.
@SampleStores
class PriceListRestTests {
    private static final String LISTS = "/api/v1/stores/tooltech/price-lists";
    private static final String STANDARD = LISTS + "/ToolTech%20Standard";
    private static final String HEADER = "priceList,partNumber,currency,amount,minimumQuantity\n";

    @LocalServerPort int port;
    private TestHttp seller = TestHttp.program(0);

    @BeforeEach
    void signIn() {
        seller = signedIn("m.devos", "tooltech-seller-2026");
    }

    private TestHttp signedIn(String logonId, String password) {
        var http = TestHttp.program(port);
        var wish = "{\"logonId\": \"%s\", \"password\": \"%s\"}".formatted(logonId, password);
        return http.as(http.post("/api/v1/tokens", wish).text("/token"))
                .with("Accept-Language", "en");
    }

    private String made(String name) {
        var body =
                "{\"name\":\"%s\",\"description\":\"By program\",\"precedence\":3}".formatted(name);
        var answer = seller.post(LISTS, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.header("Location");
    }

    private Answer sent(String list, String query, String rows) {
        return seller.with("Content-Type", "text/csv")
                .send("POST", list + "/import?" + query, HEADER + rows);
    }

    private List<String> pages(String address, String field) {
        var found = new ArrayList<String>();
        var cursor = "";
        do {
            var page = seller.get(address + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json().at("/items").forEach(it -> found.add(it.at(field).asString("")));
            cursor = page.text("/next");
        } while (!cursor.isEmpty() && found.size() < 10_000);
        return found;
    }

    @Test
    void areListedPageByPageAndReadOneByOne() {
        var names = pages(LISTS + "?limit=2", "/name");
        assertThat(names)
                .contains("ToolTech Standard", "ToolTech Trade")
                .doesNotHaveDuplicates()
                .isSorted();
        var standard = seller.get(STANDARD).json();
        assertThat(standard.at("/standard").asBoolean()).isTrue();
        assertThat(standard.at("/offers").asInt()).isGreaterThan(2_000);
        assertThat(standard.at("/currencies").toString()).contains("EUR");
        assertThat(seller.get(LISTS + "/Nowhere").text("/code")).isEqualTo("no-such-price-list");
    }

    @Test
    void offersArePagedWithoutLossAndFoundByTheirProduct() {
        var whole = seller.get(STANDARD).json().at("/offers").asInt();
        assertThat(pages(STANDARD + "/offers?limit=500", "/partNumber")).hasSize(whole);
        var dated = LISTS + "/ToolTech%20Clearance";
        assertThat(pages(dated + "/offers?limit=1", "/partNumber"))
                .hasSize(seller.get(dated).json().at("/offers").asInt());
        var some = pages(STANDARD + "/offers?product=HB-M8-ZN&limit=3", "/partNumber");
        assertThat(some).isNotEmpty().allMatch(it -> it.startsWith("HB-M8-ZN")).isSorted();
        var one = seller.get(STANDARD + "/offers?product=HM-E500").json().at("/items/0");
        assertThat(one.at("/price/currency").asString()).isEqualTo("EUR");
        assertThat(one.at("/price/amount").asString()).matches("\\d+(\\.\\d+)?");
        assertThat(seller.get(STANDARD + "/offers?cursor=bm8").text("/code"))
                .isEqualTo("bad-cursor");
    }

    @Test
    void aFileIsPlannedAndAppliedAsItWasPlanned() {
        var list = made("By program " + System.nanoTime());
        var row = "By program,HM-E300,EUR,10.50,\n".replace("By program", name(list));
        var plan = sent(list, "mode=plan", row);
        assertThat(plan.json().at("/added").asInt()).as(plan.body()).isEqualTo(1);
        assertThat(plan.text("/changes/0/after/price/amount")).isEqualTo("10.5");
        assertThat(plan.json().at("/changes/0/before").isNull()).isTrue();
        assertThat(seller.get(list).json().at("/offers").asInt()).isZero();
        assertThat(sent(list, "mode=apply&digest=other", row).status()).isEqualTo(412);
        var applied = sent(list, "mode=apply&digest=" + plan.text("/digest"), row);
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
        assertThat(seller.get(list).json().at("/offers").asInt()).isEqualTo(1);

        var other = row.replace("HM-E300", "HM-E500");
        assertThat(sent(list, "mode=apply", other).json().at("/removed").asInt()).isZero();
        var whole = sent(list, "mode=apply&whole=true", other).json();
        assertThat(whole.at("/removed").asInt()).isEqualTo(1);
        assertThat(pages(list + "/offers?limit=1", "/partNumber")).containsExactly("HM-E500");
    }

    @Test
    void whatIsWrongWithAFileIsSaidByItsPlaceAndNothingIsChanged() {
        var list = made("Wrong files " + System.nanoTime());
        var rows = "%1$s,HM-E300,EUR,10,\n%1$s,NO-SUCH,EUR,10,\n".formatted(name(list));
        var plan = sent(list, "mode=plan", rows);
        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.json().at("/problems/0/line").asInt()).as(plan.body()).isEqualTo(3);
        var refused = sent(list, "mode=apply", rows);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/code")).isEqualTo("prices-unsound");
        assertThat(refused.json().at("/problems/0/line").asInt()).isEqualTo(3);
        assertThat(seller.get(list).json().at("/offers").asInt()).isZero();
        assertThat(sent(list, "mode=guess", rows).text("/field")).isEqualTo("mode");
    }

    @Test
    void aListIsMadeOnceUnderAName() {
        var name = "Once " + System.nanoTime();
        made(name);
        var again = seller.post(LISTS, "{\"name\":\"%s\"}".formatted(name));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/field")).isEqualTo("name");
        assertThat(seller.post(LISTS, "{}").text("/field")).isEqualTo("name");
        var far = "{\"name\":\"Far\",\"precedence\":1e9}";
        assertThat(seller.post(LISTS, far).text("/field")).isEqualTo("precedence");
    }

    @Test
    void onlyWhoDecidesWhatIsSoldReachesThem() {
        var representative = signedIn("n.brandt", "tooltech-representative-2026");
        var stranger = signedIn("f.lange", "fashionflow-manager-2026");
        var keeper = signedIn("y.demir", "tooltech-category-2026");
        assertThat(keeper.get(STANDARD).status()).isEqualTo(200);
        for (var refused : List.of(representative, stranger)) {
            assertThat(refused.get(LISTS).status()).isEqualTo(403);
            assertThat(refused.get(STANDARD + "/offers").status()).isEqualTo(403);
            assertThat(refused.post(LISTS, "{\"name\":\"Mine\"}").status()).isEqualTo(403);
            var file = refused.with("Content-Type", "text/csv");
            var sent = file.send("POST", STANDARD + "/import?mode=plan", HEADER);
            assertThat(sent.status()).isEqualTo(403);
        }
        assertThat(TestHttp.program(port).get(LISTS).status()).isEqualTo(401);
    }

    private String name(String list) {
        return seller.get(list).text("/name");
    }
}
