package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.journeys.Rest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What was sold, looked at from four sides.
@SampleStores
class DeskReportsTests {
    private static final String REPORTS = "/accelerator/tooltech/reports";

    @LocalServerPort int port;

    @Test
    void anOrderCountsForItsMonthAccountContractAndProduct() {
        var dan = Rest.signedIn(port, "d.archer", "tooltech-buyer-2026");
        dan.delete("/stores/tooltech/cart").expect(200);
        dan.post("/stores/tooltech/cart/items", Map.of("partNumber", "HM-E500", "quantity", 60))
                .expect(201);
        dan.post(
                        "/stores/tooltech/orders",
                        Map.of(
                                "payment", "BillMeLater",
                                "shippingMode", "Parcel",
                                "shipTo", "Main yard",
                                "purchaseOrderNumber", "MS-2026-BLANKET"))
                .expect(201);
        var manager = new Visitors(port).manager();
        assertThat(manager.get(REPORTS + "?months=3").body())
                .contains("data-testid=\"sales-products\"")
                .contains("HM-E500");
        assertThat(manager.get(REPORTS + "/products.csv?months=3").body())
                .containsPattern("HM-E500 [^,]*,\\d+\\.\\d+,\\d+,EUR");
        assertThat(manager.get(REPORTS + "/accounts.csv").body()).contains("Marlow Shipyards,");
        assertThat(manager.get(REPORTS + "/contracts.csv").body()).contains("Marlow Framework");
        assertThat(manager.get(REPORTS + "/months.csv?months=6").body().lines()).hasSize(7);
    }

    @Test
    void theyAreForThoseWhoTrade() {
        var people = new Visitors(port);
        var service = people.signedIn("p.nair", "tooltech-service-2026");
        for (var page : List.of("", "/months.csv", "/products.csv")) {
            assertThat(service.get(REPORTS + page).status()).as(page).isEqualTo(403);
            assertThat(people.representative().get(REPORTS + page).status()).isEqualTo(200);
        }
        assertThat(people.manager().get(REPORTS + "/none.csv").status()).isEqualTo(404);
    }

    @Test
    void commitmentsShowHowFarTheyAreMetAndToARepresentativeHisOwn() {
        var people = new Visitors(port);
        var all = people.manager().get(REPORTS + "/commitments.csv").body();
        var own = people.representative().get(REPORTS + "/commitments.csv").body();
        assertThat(all.lines().count()).isGreaterThan(1);
        assertThat(own.lines()).isSubsetOf(all.lines().toList());
        assertThat(people.manager().get(REPORTS + "/commitments?view=right-to-buy").body())
                .doesNotContain("<span class=\"cell-text\">Commitment</span>");
        var service = people.signedIn("p.nair", "tooltech-service-2026");
        assertThat(service.get(REPORTS + "/commitments.csv").status()).isEqualTo(403);
    }

    @Test
    void creditLinesAreAFileToo() {
        var people = new Visitors(port);
        var file = people.manager().get(REPORTS + "/credits.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body()).contains("Limit,Used,Left,Currency");
        var service = people.signedIn("p.nair", "tooltech-service-2026");
        assertThat(service.get(REPORTS + "/credits.csv").status()).isEqualTo(403);
    }
}
