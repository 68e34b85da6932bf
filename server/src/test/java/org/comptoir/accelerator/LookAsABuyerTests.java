package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A contract, and the store, are looked at through the eyes of a buyer.
@SampleStores
class LookAsABuyerTests {
    private static final String CONTRACTS = "/accelerator/tooltech/contracts/";
    private static final String SEE = "/accelerator/tooltech/see";
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");

    @LocalServerPort int port;

    private TestHttp manager = TestHttp.program(0);
    private TestHttp representative = manager;
    private String draft = "";
    private String marlow = "";

    @BeforeEach
    void findTheContracts() {
        manager = caller("h.ward", "tooltech-manager-2026");
        representative = caller("n.brandt", "tooltech-representative-2026");
        draft = contract("Larch Maintenance renewal");
        marlow = contract("Marlow Framework 2026");
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }

    private String contract(String name) {
        return Sample.contract(manager, name);
    }

    private static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer found(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /// Asks as the script does that replaces a part of the page.
    private Answer part(String address) {
        return found(manager.with("HX-Request", "true").get(address));
    }

    private static int total(Answer answer) {
        var total = TOTAL.matcher(answer.body());
        assertThat(total.find()).isTrue();
        return Integer.parseInt(total.group(1));
    }

    @Test
    void theEffectShowsWhatTheBuyerWouldPay() {
        var address = CONTRACTS + marlow + "/effect?buyer=t.cole";
        int changing = total(part(address + "&view=changing"));
        assertThat(total(part(address))).isGreaterThan(changing);
        assertThat(changing)
                .isEqualTo(
                        total(part(address + "&view=down"))
                                + total(part(address + "&view=appearing")));
        var hammer = part(address + "&q=HM-E500").body();
        var price =
                manager.post(
                        "/api/v1/stores/tooltech/prices",
                        "{\"items\":[{\"partNumber\":\"HM-E500\"}],\"as\":\"t.cole\"}");
        assertThat(hammer).contains("HM-E500").contains("€" + price.text("/items/0/price/amount"));
        assertThat(total(part(address + "&category=Hammers"))).isLessThan(changing).isPositive();
    }

    @Test
    void theFirstBuyerOfTheContractIsLookedAtUntilAnotherIsChosen() {
        assertThat(found(manager.get(CONTRACTS + draft + "/effect")).body())
                .contains("What Larch Facility Services will see")
                .contains(CONTRACTS + draft + "/edit/products");
        assertThat(
                        found(
                                        manager.get(
                                                CONTRACTS
                                                        + contract("ToolTech Default Contract")
                                                        + "/effect"))
                                .body())
                .contains("Whose prices do you want to see?");
    }

    @Test
    void aRepresentativeLooksOnlyAsBuyersOfHisAccounts() {
        var address = CONTRACTS + marlow + "/effect?buyer=";
        assertThat(representative.get(address + "t.cole").status()).isEqualTo(200);
        var stranger = value("o=FashionFlow,o=Root Organization");
        assertThat(representative.get(address + stranger).status()).isEqualTo(404);
        assertThat(manager.get(address + stranger).status()).isEqualTo(200);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(manager.get(CONTRACTS + marlow + "/effect?at=soon").status()).isEqualTo(400);
    }

    @Test
    void theStoreIsSeenAsTheBuyerSeesIt() {
        var page = found(manager.get(SEE + "?buyer=t.cole&at=2026-11-01&q=hammer")).body();
        assertThat(page)
                .contains("You see the store as Tess Cole, Purchasing on 1 November 2026.")
                .contains("HM-E500")
                .doesNotContain("/cart");
        var listed = "/api/v1/stores/tooltech/products?limit=200";
        int hers = manager.get(listed + "&as=t.cole").json().path("total").asInt();
        assertThat(total(part(SEE + "?buyer=t.cole"))).isEqualTo(hers);
        assertThat(total(part(SEE + "?buyer=t.cole&category=Hammers"))).isLessThan(hers);
    }

    @Test
    void aProductIsSeenWithItsPictureHisPriceAndWhy() {
        var list = found(manager.get(SEE + "?buyer=t.cole&q=HM-E500")).body();
        assertThat(list).contains("data-part=\"HM-E500\"", "<img src=", "see/product?");
        var page = found(manager.get(SEE + "/product?buyer=t.cole&part=HM-E500")).body();
        var price =
                manager.post(
                        "/api/v1/stores/tooltech/prices",
                        "{\"items\":[{\"partNumber\":\"HM-E500\"}],\"as\":\"t.cole\"}");
        assertThat(page)
                .contains("You see the store as Tess Cole", "data-testid=\"why\"", "<img src=")
                .contains("€" + price.text("/items/0/price/amount"))
                .doesNotContain("/cart");
        assertThat(manager.get(SEE + "/product?buyer=t.cole&part=NO-SUCH").status()).isEqualTo(404);
        var stranger = value("o=FashionFlow,o=Root Organization");
        assertThat(representative.get(SEE + "/product?part=HM-E500&buyer=" + stranger).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsSeenIsSortedByPrice() {
        var up = part(SEE + "?buyer=t.cole&sort=price").body();
        var down = part(SEE + "?buyer=t.cole&sort=-price").body();
        assertThat(first(up)).isNotEqualTo(first(down));
        var effect = CONTRACTS + marlow + "/effect?buyer=t.cole";
        assertThat(firstRow(part(effect + "&sort=after").body()))
                .isNotEqualTo(firstRow(part(effect + "&sort=-after").body()));
    }

    private static String first(String body) {
        return after(body, "data-part=\"");
    }

    private static String firstRow(String body) {
        return after(body, "data-testid=\"row\" data-id=\"");
    }

    /// What stands between the first such beginning and the next quotation mark.
    private static String after(String body, String beginning) {
        int start = body.indexOf(beginning) + beginning.length();
        return body.substring(start, body.indexOf('"', start));
    }

    @Test
    void whoeverLooksReadsHowTheBuyerOrders() {
        var page = found(manager.get(SEE + "?buyer=t.cole")).body();
        assertThat(page.substring(page.indexOf("data-testid=\"ordering\"")))
                .contains("Marlow Framework 2026 1.0")
                .contains("Owen Pryce")
                .contains("from €");
    }

    @Test
    void anAccountLeadsToTheStoreAsItsCustomerSeesIt() {
        var account = Sample.account(manager, "Marlow Shipyards");
        var answer = manager.get("/accelerator/tooltech/accounts/" + account + "/see");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(found(manager.get(answer.header("Location"))).body())
                .contains("You see the store as Marlow Shipyards on");
    }

    @Test
    void aRepresentativeSeesTheStoreOnlyAsBuyersOfHisAccounts() {
        var stranger = value("o=FashionFlow,o=Root Organization");
        assertThat(representative.get(SEE + "?buyer=t.cole").status()).isEqualTo(200);
        var refused = representative.get(SEE + "?buyer=" + stranger);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).contains("There is no buyer").doesNotContain("€");
        var names = "/accelerator/tooltech/names?what=Buyer&q=";
        assertThat(representative.get(names + "fashion").body()).isEqualTo("[]");
        assertThat(representative.get(names + "cole").body()).contains("t.cole");
        assertThat(manager.get(names + "fashion").body()).contains("FashionFlow");
    }
}
