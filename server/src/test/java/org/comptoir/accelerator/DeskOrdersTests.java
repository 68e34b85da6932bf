package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.journeys.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Orders as those look after them who work for the store: docs/rules.md §7.6.
@SampleStores
class DeskOrdersTests {
    private static final String ORDERS = "/accelerator/tooltech/orders";

    @LocalServerPort int port;
    Rest dan = Rest.guest(0);
    Visitors people = new Visitors(0);

    @BeforeEach
    void signIn() {
        dan = Rest.signedIn(port, "d.archer", "tooltech-buyer-2026");
        people = new Visitors(port);
    }

    private String placed(int quantity) {
        dan.delete("/stores/tooltech/cart").expect(200);
        dan.post(
                        "/stores/tooltech/cart/items",
                        Map.of("partNumber", "HM-E500", "quantity", quantity))
                .expect(201);
        return dan.post(
                        "/stores/tooltech/orders",
                        Map.of(
                                "payment", "BillMeLater",
                                "shippingMode", "Parcel",
                                "shipTo", "Main yard",
                                "purchaseOrderNumber", "MS-2026-BLANKET"))
                .expect(201)
                .text("/number");
    }

    @Test
    void theListFindsAnOrderByItsNumberBuyerAndAccountInItsState() {
        var number = placed(10);
        var manager = people.manager();
        for (var words : new String[] {number, "Dan+Archer", "Marlow", "MS-2026"}) {
            assertThat(manager.get(ORDERS + "?sort=-number&state=placed&q=" + words).body())
                    .contains(">" + number + "<");
        }
        assertThat(manager.get(ORDERS + "?state=rejected&q=" + number).body())
                .contains("data-testid=\"empty\"");
        assertThat(manager.get(ORDERS + "?until=2001-01-31&q=" + number).body())
                .contains("data-testid=\"empty\"");
        assertThat(manager.get("/accelerator/tooltech/find?q=" + number).body())
                .contains(ORDERS + "/" + number);
    }

    @Test
    void theFileGivesAmountsAsFiguresAndTheirCurrency() {
        var number = placed(10);
        var file = people.manager().get(ORDERS + ".csv?q=" + number);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body().lines().skip(1).toList())
                .singleElement()
                .asString()
                .startsWith(number)
                .matches(".*,1,\\d+\\.\\d\\d,EUR");
    }

    @Test
    void anOrderSaysUnderWhichContractAndWhyEachLineHasItsPrice() {
        var page = people.manager().get(ORDERS + "/" + placed(10)).body();
        assertThat(page)
                .contains("data-part=\"HM-E500\"")
                .contains("came from contract “Marlow Framework 2026”")
                .contains("the account does not use the store’s general contract")
                .containsPattern("href=\"/accelerator/tooltech/contracts/[0-9a-f-]{36}\"");
    }

    @Test
    void whoeverServesCustomersCancelsWithAReason() {
        var number = placed(10);
        var service = people.signedIn("p.nair", "tooltech-service-2026");
        var path = ORDERS + "/" + number;
        var silent = service.submit(path + "/cancel", Map.of("reason", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("data-testid=\"notices\"").contains("Say why");
        var cancelled = service.submit(path + "/cancel", Map.of("reason", "Sold out"));
        assertThat(cancelled.header("Location")).endsWith(path + "?done=cancel");
        assertThat(service.get(path).body()).contains("<blockquote>Sold out</blockquote>");
        var again = service.submit(path + "/cancel", Map.of("reason", "Sold out"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("off-cancel");
    }

    @Test
    void anApprovalIsTheBuyersOwnAndItsPathIsShown() {
        var number = placed(500);
        var manager = people.manager();
        assertThat(manager.get(ORDERS + "/" + number).body())
                .contains("approves orders of €5,000.00 or more")
                .contains("Asked: Ben Frost")
                .doesNotContain("data-testid=\"approve\"");
        assertThat(manager.submit(ORDERS + "/" + number + "/approve", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void aRepresentativeSeesAndCancelsTheOrdersOfHisAccountsOnly() {
        var his = placed(10);
        var other = placedWithoutAccount();
        var nils = people.representative();
        assertThat(nils.get(ORDERS + "?q=" + his).body()).contains(">" + his + "<");
        assertThat(nils.get(ORDERS + "/" + his).status()).isEqualTo(200);
        assertThat(people.manager().get(ORDERS + "?q=" + other).body()).contains(">" + other + "<");
        assertThat(nils.get(ORDERS + "?q=" + other).body()).contains("data-testid=\"empty\"");
        assertThat(nils.get(ORDERS + "/" + other).status()).isEqualTo(404);
        var why = Map.of("reason", "Sold out");
        assertThat(nils.submit(ORDERS + "/" + other + "/cancel", why).status()).isEqualTo(404);
        var rest = "/api/v1/stores/tooltech/orders";
        assertThat(nils.get(rest + "/" + other).status()).isEqualTo(404);
        assertThat(nils.get(rest + "?limit=100&scope=store").body())
                .contains("\"" + his + "\"")
                .doesNotContain("\"" + other + "\"");
        assertThat(nils.submit(ORDERS + "/" + his + "/cancel", why).status()).isEqualTo(302);
    }

    /// A registered customer buys under no account.
    private String placedWithoutAccount() {
        var nolan = Rest.signedIn(port, "c.nolan", "tooltech-customer-2026");
        nolan.delete("/stores/tooltech/cart").expect(200);
        nolan.post("/stores/tooltech/cart/items", Map.of("partNumber", "HM-E500", "quantity", 2))
                .expect(201);
        var home =
                Map.of(
                        "recipient", "C. Nolan",
                        "street", "High Street 1",
                        "postalCode", "PL1 1AA",
                        "city", "Plymouth",
                        "country", "GB");
        var wish = Map.of("payment", "VISA", "shippingMode", "CounterPickup", "shipTo", home);
        return nolan.post("/stores/tooltech/orders", wish).expect(201).text("/number");
    }

    @Test
    void aBuyerHasNoBusinessHere() {
        var buyer = people.signedIn("d.archer", "tooltech-buyer-2026");
        assertThat(buyer.get(ORDERS).status()).isEqualTo(403);
    }
}
