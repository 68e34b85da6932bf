package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A seller reads what is weak in the sample store's contracts.
@SampleStores
class FindWeakContractsTests {
    private static final String FINDINGS = "/stores/tooltech/contracts/findings";

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
    }

    @Test
    void contractsThatCannotShareACartAreNamedWithAdvice() {
        var found = seller.get(FINDINGS + "?kind=no-common-payment").expect(200);
        assertThat(found.at("/items").toString())
                .contains(
                        "Marlow Framework 2026", "Marlow Trade Tools 2026", "cannot share a cart");
        assertThat(found.text("/items/0/severity")).isEqualTo("notice");
        assertThat(found.text("/items/0/advice")).startsWith("Allow one payment");
        var contract = found.text("/items/0/contract");
        var one = seller.get(FINDINGS + "?contract=" + contract).expect(200);
        for (var item : one.at("/items")) {
            assertThat(item.at("/contract").asString()).isEqualTo(contract);
        }
        assertThat(one.at("/items").size()).isPositive();
    }

    @Test
    void offersOutsideTheirContractAreFound() {
        var found = seller.get(FINDINGS + "?kind=offer-never-applies").expect(200);
        assertThat(found.text("/items/0/name")).isEqualTo("Marlow Framework 2026");
        assertThat(found.text("/items/0/message")).contains("Marlow agreed prices 2026", "TQ-200");
        assertThat(found.at("/items/0/term").isNumber()).isTrue();
    }

    @Test
    void aListMayServeAsFloor() {
        assertThat(seller.get(FINDINGS + "?kind=below-floor").expect(200).at("/items").size())
                .isZero();
        var found = seller.get(FINDINGS + "?kind=below-floor&floor=ToolTech%20Standard&limit=1");
        assertThat(found.expect(200).text("/items/0/severity")).isEqualTo("error");
        assertThat(seller.get(FINDINGS + "?floor=Nowhere").expect(400).text("/code"))
                .isEqualTo("no-price-list");
    }

    @Test
    void pagesJoinToTheWhole() {
        var whole = seller.get(FINDINGS + "?limit=500").expect(200);
        var joined = new ArrayList<String>();
        var cursor = "";
        while (true) {
            var page = seller.get(FINDINGS + "?limit=2&cursor=" + cursor).expect(200);
            page.at("/items").forEach(it -> joined.add(it.toString()));
            if (page.at("/next").isNull()) {
                break;
            }
            cursor = page.text("/next");
        }
        var all = new ArrayList<String>();
        whole.at("/items").forEach(it -> all.add(it.toString()));
        assertThat(joined).isEqualTo(all).hasSizeGreaterThan(2);
    }

    @Test
    void onlyWhoSeesTheWholeStoreMayAsk() {
        var buyer = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        buyer.get(FINDINGS).expect(403);
        Rest.guest(port).get(FINDINGS).expect(401);
        assertThat(seller.get(FINDINGS + "?kind=anything").expect(400).text("/code"))
                .isEqualTo("bad-value");
        assertThat(seller.get(FINDINGS + "?severity=grave").expect(400).text("/code"))
                .isEqualTo("bad-value");
    }
}
