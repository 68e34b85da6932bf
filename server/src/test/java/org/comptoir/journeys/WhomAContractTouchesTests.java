package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whom the impact of a contract that sells names, and who may ask for it.
@SampleStores
class WhomAContractTouchesTests {
    private static final String CONTRACTS = "/stores/tooltech/contracts";

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);
    Rest tess = seller;

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
    }

    private String base() {
        return active("ToolTech%20Base%20Terms");
    }

    private String active(String name) {
        var found = seller.get(CONTRACTS + "?state=Active&name=" + name).expect(200);
        return CONTRACTS + "/" + found.text("/items/0/id");
    }

    private static int groupOf(Rest.Answer impact, String organization) {
        return StreamSupport.stream(impact.at("/groups").spliterator(), false)
                .filter(it -> it.at("/organizations").toString().contains(organization))
                .findFirst()
                .orElseThrow()
                .at("/number")
                .asInt();
    }

    @Test
    void aContractThatLendsTermsTouchesThoseWhoBorrow() {
        var impact = seller.get(base() + "/impact").expect(200);
        assertThat(impact.at("/buyers/members").toString()).contains("Marlow Shipyards");
        assertThat(impact.at("/buyers/guests").asBoolean()).isFalse();
        var group = groupOf(impact, "Purchasing");
        assertThat(impact.at("/groups/" + (group - 1) + "/people").asInt()).isPositive();
        assertThat(impact.at("/groups/" + (group - 1) + "/counts/down").asInt()).isPositive();
    }

    @Test
    void theDefaultContractTouchesGuestsAndNobodyWhoseAccountForbidsIt() {
        var general = active("ToolTech%20Default%20Contract");
        var impact = seller.get(general + "/impact").expect(200);
        assertThat(impact.at("/buyers/guests").asBoolean()).isTrue();
        assertThat(impact.at("/groups").toString()).doesNotContain("Hull Works");
        var guests =
                StreamSupport.stream(impact.at("/groups").spliterator(), false)
                        .filter(it -> it.at("/guests").asBoolean())
                        .findFirst()
                        .orElseThrow();
        assertThat(guests.at("/counts/appearing").asInt()).isPositive();
        assertThat(guests.at("/contractsAfter/0/name").asString())
                .isEqualTo("ToolTech Default Contract");
        assertThat(guests.at("/contractsBefore").size()).isZero();
    }

    @Test
    void onlyTheSellersSideMayAsk() {
        tess.get(base() + "/impact").expect(404);
        assertThat(Rest.guest(port).get(base() + "/impact").status()).isIn(401, 404);
        assertThat(seller.get(base() + "/impact?at=tomorrow").expect(400).text("/code"))
                .isEqualTo("bad-time");
        assertThat(seller.get(base() + "/impact?currency=JPY").expect(400).text("/code"))
                .isEqualTo("bad-currency");
        assertThat(seller.get(base() + "/impact?cursor=bm8").expect(400).text("/code"))
                .isEqualTo("bad-cursor");
    }
}
