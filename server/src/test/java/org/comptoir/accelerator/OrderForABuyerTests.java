package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A representative orders for a buyer: with the buyer's prices, rights and approval, and named as
/// the one who entered it.
@SampleStores
class OrderForABuyerTests {
    private static final String DESK = "/accelerator/tooltech/orders/";
    private static final String ENTRY = DESK + "new";
    private static final String API = "/api/v1/stores/tooltech";
    private static final String BUYER = "d.archer";

    @LocalServerPort int port;
    private TestHttp representative = TestHttp.program(0);
    private TestHttp dan = TestHttp.program(0);

    @BeforeEach
    void signIn() {
        var people = new Visitors(port);
        representative = people.representative();
        dan = people.signedIn(BUYER, "tooltech-buyer-2026");
        representative.submit(ENTRY + "/clear", Map.of("buyer", BUYER));
        dan.delete(API + "/cart");
    }

    private Answer add(String entries) {
        return representative.submit(ENTRY + "/items", Map.of("buyer", BUYER, "entries", entries));
    }

    private Answer place(Map<String, String> more) {
        var page = representative.get(ENTRY + "?buyer=" + BUYER).body();
        var wish = new HashMap<String, String>();
        wish.put("buyer", BUYER);
        wish.put("cartVersion", field(page, "cartVersion"));
        wish.put("key", field(page, "key"));
        wish.put("payment", "BillMeLater");
        wish.put("shippingMode", "Parcel");
        wish.put("shipTo", "Main yard");
        wish.put("billTo", "same");
        wish.put("purchaseOrderNumber", "MS-2026-BLANKET");
        wish.putAll(more);
        return representative.submit(ENTRY + "/place", wish);
    }

    private static String field(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    private static String number(Answer placed) {
        assertThat(placed.status()).as(placed.body()).isEqualTo(302);
        return placed.header("Location").replaceAll(".*/orders/([^?]+).*", "$1");
    }

    @Test
    void theOrderIsTheBuyersAndNamesWhoEnteredIt() {
        assertThat(add("HM-E500\t10\nHM-E500 5").status()).isEqualTo(302);
        var page = representative.get(ENTRY + "?buyer=" + BUYER).body();
        assertThat(page).contains("You order for Dan Archer").contains("data-part=\"HM-E500\"");
        var number = number(place(Map.of()));
        var order = dan.get(API + "/orders/" + number);
        assertThat(order.text("/buyer/name")).isEqualTo("Dan Archer");
        assertThat(order.text("/buyer/enteredBy")).isEqualTo("Nils Brandt");
        assertThat(order.text("/history/0/actor")).isEqualTo("Nils Brandt (Dan Archer)");
        assertThat(order.text("/lines/0/quantity")).startsWith("15");
        assertThat(representative.get(DESK + number).body()).contains("entered by Nils Brandt");
        assertThat(dan.get("/api/v1/notices").body()).contains(number + " for").contains("for you");
    }

    @Test
    void theBuyersPricesAndHisOwnCartStay() {
        dan.post(API + "/cart/items", "{\"partNumber\":\"HM-E500\",\"quantity\":7}");
        var own = dan.get(API + "/cart");
        add("HM-E500 7");
        var entered = representative.get(API + "/cart?for=" + BUYER);
        assertThat(entered.text("/lines/0/unitPrice/amount"))
                .isEqualTo(own.text("/lines/0/unitPrice/amount"));
        assertThat(entered.text("/lines/0/contract/name"))
                .isEqualTo(own.text("/lines/0/contract/name"));
        representative.submit(ENTRY + "/clear", Map.of("buyer", BUYER));
        assertThat(dan.get(API + "/cart").text("/lines/0/partNumber")).isEqualTo("HM-E500");
        assertThat(representative.get(API + "/cart?for=" + BUYER).json().at("/lines").size())
                .isZero();
    }

    @Test
    void whatCannotBeAddedStaysWithItsReason() {
        var answer = add("HM-E500 3\nNO-SUCH-PART 2");
        assertThat(answer.body())
                .contains("NO-SUCH-PART 2")
                .contains("data-part=\"HM-E500\"")
                .doesNotContain("HM-E500 3</textarea>");
    }

    @Test
    void theBuyersApproversDecideAndNotWhoEnteredIt() {
        add("HM-E500 500");
        var number = number(place(Map.of()));
        assertThat(dan.get(API + "/orders/" + number).text("/state")).isEqualTo("pending-approval");
        var refused = representative.submit(DESK + number + "/approve", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        var ben = new Visitors(port).signedIn("b.frost", "tooltech-approver-2026");
        assertThat(ben.post(API + "/orders/" + number + "/reject", "{\"reason\":\"no\"}").status())
                .isEqualTo(200);
    }

    @Test
    void whatIsMissingStandsUnderItsFieldAndWhatWasTypedStays() {
        add("HM-E500 10");
        var answer = place(Map.of("purchaseOrderNumber", "", "comment", "by Friday"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("data-testid=\"purchaseOrderNumber-error\"")
                .contains("by Friday");
    }

    @Test
    void aRepresentativeOrdersForBuyersOfHisAccountsOnly() {
        for (var stranger : List.of("p.finch", "h.ward", "nobody")) {
            var page = representative.get(ENTRY + "?buyer=" + stranger);
            assertThat(page.status()).as(stranger).isEqualTo(404);
            var cart = representative.get(API + "/cart?for=" + stranger);
            assertThat(cart.status()).as(stranger).isEqualTo(404);
        }
        assertThat(dan.get(API + "/cart?for=t.cole").status()).isEqualTo(403);
        var keeper = new Visitors(port).signedIn("i.solberg", "tooltech-admin-2026");
        assertThat(keeper.get(API + "/cart?for=l.perrin").status()).isEqualTo(200);
    }
}
