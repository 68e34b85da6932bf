package org.comptoir.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.storefront.account.AccountVisitors.ACCOUNT;

import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The orders of a buyer and of his organization.
@SampleStores
class MyOrdersTests {
    private static final String ORDERS = ACCOUNT + "orders";

    @LocalServerPort int port;
    private TestHttp dan = TestHttp.program(0);
    private TestHttp gwen = dan;
    private TestHttp lea = dan;

    @BeforeEach
    void signIn() {
        var people = new AccountVisitors(port);
        dan = people.signedIn("d.archer", "buyer");
        gwen = people.signedIn("g.hartley", "administrator");
        lea = people.signedIn("l.perrin", "buyer");
    }

    private String ordered() {
        return new AccountVisitors(port).ordered(dan, 10);
    }

    private static String row(String number) {
        return "data-number=\"" + number + "\"";
    }

    @Test
    void areFoundByWordsStateAndDay() {
        var number = ordered();
        assertThat(dan.get(ORDERS + "?q=" + number).body()).contains(row(number));
        assertThat(dan.get(ORDERS + "?q=hm-e500&state=placed").body()).contains(row(number));
        assertThat(dan.get(ORDERS + "?q=" + number + "&state=cancelled").body())
                .contains("No order matches")
                .doesNotContain(row(number));
        assertThat(dan.get(ORDERS + "?q=" + number + "&until=2020-01-01").body())
                .doesNotContain(row(number));
    }

    @Test
    void areThoseOfTheWholeOrganizationForItsAdministratorOnly() {
        var number = ordered();
        var whole = ORDERS + "?scope=organization&q=" + number;
        assertThat(gwen.get(whole).body()).contains(row(number));
        assertThat(gwen.get(ORDERS + "?q=" + number).body()).doesNotContain(row(number));
        assertThat(dan.get(whole).body()).doesNotContain(row(number));
        assertThat(lea.get(whole).body()).doesNotContain(row(number));
        assertThat(lea.get(ORDERS + "/" + number).status()).isEqualTo(404);
        assertThat(lea.submit(ORDERS + "/" + number + "/again", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void areSavedAsAFileWithWhatIsAskedForOnly() {
        var number = ordered();
        var file = dan.get(ORDERS + ".csv?q=" + number);
        assertThat(file.header("content-type")).startsWith("text/csv");
        assertThat(file.body().lines()).hasSize(2);
        assertThat(file.body()).contains(number).contains("MS-2026-BLANKET").contains("EUR");
        assertThat(lea.get(ORDERS + ".csv?scope=organization&q=" + number).body().lines())
                .hasSize(1);
    }

    @Test
    void areOrderedAgainAtTodaysPrices() {
        var number = ordered();
        dan.delete("/api/v1/stores/tooltech/cart");
        var again = dan.submit(ORDERS + "/" + number + "/again", Map.of());
        assertThat(again.status()).isEqualTo(302);
        assertThat(again.header("location")).endsWith("/tooltech/cart");
        assertThat(dan.get("/tooltech/cart").body()).contains("HM-E500");
        dan.delete("/api/v1/stores/tooltech/cart");
    }

    @Test
    void areConfirmedInTheWordsOfTheirContract() {
        var number = ordered();
        var page = dan.get("/tooltech/checkout/placed/" + number).body();
        assertThat(page)
                .contains(
                        "Ordered under Marlow Framework 2026, paid by Invoice, 30 days, shipped by")
                .contains("Marlow Shipyards Ltd");
        assertThat(lea.get("/tooltech/checkout/placed/" + number).status()).isEqualTo(404);
    }

    @Test
    void needASignIn() {
        var guest = TestHttp.program(port).with("Accept", "text/html");
        for (var path : new String[] {"orders", "orders.csv", "contracts", "addresses", "people"}) {
            assertThat(guest.get(ACCOUNT + path).header("location")).contains("/sign-in");
        }
    }
}
