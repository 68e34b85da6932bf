package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Before a contract is deployed one compares it, sees whom it touches, and looks at it as a buyer.
@SampleStores
class SeeWhatContractsDoTests {
    private static final String CONTRACTS = "/accelerator/tooltech/contracts/";
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");

    @LocalServerPort int port;

    private TestHttp manager = TestHttp.program(0);
    private TestHttp representative = manager;
    private String active = "";
    private String draft = "";
    private String marlow = "";

    @BeforeEach
    void findTheContracts() {
        manager = caller("h.ward", "tooltech-manager-2026");
        representative = caller("n.brandt", "tooltech-representative-2026");
        active = contract("Larch Maintenance 2026");
        draft = contract("Larch Maintenance renewal");
        marlow = contract("Marlow Framework 2026");
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }

    private String contract(String name) {
        return manager.get("/api/v1/stores/tooltech/contracts?limit=100")
                .json()
                .path("items")
                .valueStream()
                .filter(it -> it.path("name").asString().equals(name))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
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
    void contractsAreComparedByMeaning() {
        var page = found(manager.get(CONTRACTS + active + "/diff/" + draft)).body();
        assertThat(page)
                .contains("Everything in the list of ToolTechCostPlusList, 8% above list price.")
                .contains("Everything in the list of ToolTechCostPlusList, 7% above list price.")
                .contains("Customer contact · Erik Sund")
                .contains("data-change=\"changed\"")
                .doesNotContain("PriceTC")
                .doesNotContain("distinguishedName");
        assertThat(removed(page)).contains("Handling charge");
        assertThat(added(page)).contains("Payment");
    }

    @Test
    void theOtherWayRoundWhatWasRemovedIsAdded() {
        var page = found(manager.get(CONTRACTS + draft + "/diff/" + active)).body();
        assertThat(added(page)).contains("Handling charge");
        assertThat(removed(page)).contains("Payment");
        assertThat(page).contains(CONTRACTS + active + "/diff/" + draft);
    }

    private static List<String> added(String page) {
        return titles(page, "added");
    }

    private static List<String> removed(String page) {
        return titles(page, "removed");
    }

    /// The titles of the terms that only one side has.
    private static List<String> titles(String page, String change) {
        var term =
                Pattern.compile(
                        "data-change=\"" + change + "\">\\s*<h3>.*?</span></span>([^<]*)</h3>",
                        Pattern.DOTALL);
        return term.matcher(page).results().map(it -> it.group(1)).toList();
    }

    @Test
    void twoThatSayTheSameSaySo() {
        assertThat(found(manager.get(CONTRACTS + draft + "/diff/" + draft)).body())
                .contains("They say the same");
    }

    @Test
    void aRepresentativeComparesOnlyContractsOfHisAccounts() {
        var foreign = contract("ToolTech Default Contract");
        assertThat(representative.get(CONTRACTS + draft + "/diff/" + active).status())
                .isEqualTo(200);
        assertThat(representative.get(CONTRACTS + draft + "/diff/" + foreign).status())
                .isEqualTo(404);
        assertThat(representative.get(CONTRACTS + foreign + "/diff/" + draft).status())
                .isEqualTo(404);
    }

    @Test
    void theImpactPageComesAtOnceAndAsksForTheRest() {
        var shell = found(manager.get(CONTRACTS + draft + "/impact?kind=down")).body();
        assertThat(shell)
                .contains("hx-get=\"" + CONTRACTS + draft + "/impact/whole?kind=down\"")
                .doesNotContain("data-testid=\"groups\"");
        var whole = part(CONTRACTS + draft + "/impact/whole");
        assertThat(whole.body())
                .contains("data-testid=\"groups\"")
                .contains("is deployed, compared with today’s contracts")
                .doesNotContain("<html");
        assertThat(found(manager.get(CONTRACTS + draft + "/impact/whole")).body())
                .contains("<html")
                .contains("data-testid=\"groups\"");
    }

    @Test
    void changesAreFilteredByKindAndGroup() {
        var address = CONTRACTS + marlow + "/impact";
        int all = total(part(address));
        int down = total(part(address + "?kind=down"));
        int appearing = total(part(address + "?kind=appearing"));
        assertThat(down).isPositive();
        assertThat(appearing).isPositive();
        assertThat(down + appearing).isEqualTo(all);
        assertThat(total(part(address + "?group=1"))).isLessThan(all).isPositive();
        assertThat(total(part(address + "?q=no+such+product"))).isZero();
        var rest = "/api/v1/stores/tooltech/contracts/" + marlow + "/impact?limit=500";
        assertThat(found(manager.get(rest + "&kind=down")).json().at("/changes/items"))
                .hasSize(down)
                .allMatch(it -> it.path("kind").asString().equals("down"));
        assertThat(manager.get(rest + "&kind=sideways").text("/code")).isEqualTo("bad-kind");
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
        var stranger = value("o=Granit Construction,o=Root Organization");
        assertThat(representative.get(address + stranger).status()).isEqualTo(404);
        assertThat(manager.get(address + stranger).status()).isEqualTo(200);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(manager.get(CONTRACTS + marlow + "/effect?at=soon").status()).isEqualTo(400);
    }
}
