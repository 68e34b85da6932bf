package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The seller's people see what a buyer sees, with every reason.
@SampleStores
class SeeTheStoreAsABuyerTests {
    private static final String STORE = "/stores/tooltech";
    private static final String PRODUCTS = STORE + "/products?limit=200&sort=name";
    private static final String MARLOW = "o=Marlow Shipyards,o=Root Organization";

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);
    Rest tess = seller;

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
    }

    private static Map<String, Object> asked(String as) {
        return Map.of("items", List.of(Map.of("partNumber", "HM-E500")), "explain", true, "as", as);
    }

    private static String as(String name) {
        return "&as=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    @Test
    void theListingIsTheOneThatTheBuyerSees() {
        var hers = tess.get(PRODUCTS).expect(200).at("/items");
        assertThat(seller.get(PRODUCTS).expect(200).at("/items")).isNotEqualTo(hers);
        assertThat(seller.get(PRODUCTS + as("t.cole")).expect(200).at("/items")).isEqualTo(hers);
        var part = hers.at("/0/partNumber").asString();
        var page = STORE + "/products/" + part;
        assertThat(seller.get(page + "?as=t.cole").expect(200).body())
                .isEqualTo(tess.get(page).expect(200).body());
    }

    @Test
    void aPriceIsExplainedInFull() {
        var hers =
                tess.post(STORE + "/prices", Map.of("items", asked("").get("items"))).expect(200);
        for (var name : List.of("t.cole", MARLOW)) {
            var told = seller.post(STORE + "/prices", asked(name)).expect(200);
            assertThat(told.at("/items/0/price")).isEqualTo(hers.at("/items/0/price"));
            assertThat(told.at("/items/0/contract")).isEqualTo(hers.at("/items/0/contract"));
            assertThat(told.at("/items/0/why").toString()).doesNotContain("general terms");
        }
    }

    @Test
    void anOrganizationIsNamedByItsIdToo() {
        var sights = seller.get(STORE + "/products/HM-E500/seen-by?limit=500").expect(200);
        var unit =
                sights.at("/items")
                        .valueStream()
                        .filter(it -> it.at("/account").asString("").equals("Marlow Shipyards"))
                        .findFirst()
                        .orElseThrow();
        var told = seller.post(STORE + "/prices", asked(unit.at("/organization").asString()));
        assertThat(told.expect(200).at("/items/0/price")).isEqualTo(unit.at("/price"));
    }

    @Test
    void buyersSeeOnlyWhatTheySeeThemselves() {
        var refused =
                tess.post(STORE + "/prices", asked("o=Granit Construction,o=Root Organization"));
        assertThat(refused.expect(403).text("/code")).isEqualTo("as-needs-business-role");
        tess.get(PRODUCTS + as("t.cole")).expect(403);
        Rest.guest(port).get(PRODUCTS + as("t.cole")).expect(403);
        Rest.signedIn(port, "i.bellini", "fashionflow-category-2026")
                .get(PRODUCTS + as("t.cole"))
                .expect(403);
    }

    @Test
    void aRepresentativeSeesAsHisCustomersDo() {
        var brandt = Rest.signedIn(port, "n.brandt", "tooltech-representative-2026");
        brandt.get(PRODUCTS + as("t.cole")).expect(200);
        brandt.get(PRODUCTS + as(MARLOW)).expect(200);
        for (var stranger : List.of("i.bellini", "o=FashionFlow,o=Root Organization", "nobody")) {
            var unknown = brandt.get(PRODUCTS + as(stranger)).expect(404);
            assertThat(unknown.text("/code")).isEqualTo("no-such-buyer");
        }
        seller.get(PRODUCTS + as("nobody")).expect(404);
        seller.get(PRODUCTS + as("i.bellini")).expect(200);
    }
}
