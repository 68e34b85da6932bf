package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Terms of deployed contracts are changed at the desk, each change a revision (docs/rules.md
/// §2.3).
@SampleStores
class ChangeATermTests {
    private static final String TERMS =
            """
            [{"kind": "PriceTCMasterCatalogWithOptionalAdjustment", "signedPercentage": "-1",
              "header": {"sequence": 7}},
             {"kind": "OrderTCOrderComment", "comment": "Ring the bell",
              "header": {"sequence": 8, "changeable": false}},
             {"kind": "ShippingTCShippingCharge", "header": {"sequence": 9}, "policy": {
              "type": "ShippingCharge", "name": "ToolTechShippingCharge", "store": {
              "name": "ToolTech", "owner": {"kind": "organization",
              "distinguishedName": "o=ToolTech Industrial,o=Root Organization"}}}}]
            """;

    @LocalServerPort int port;
    private TestHttp seller = TestHttp.program(0);
    private TestHttp manager = seller;
    private Drafts contract = new Drafts(seller, "");

    @BeforeEach
    void deploy() {
        seller = new Visitors(port).seller();
        manager = new Visitors(port).manager();
        contract = Drafts.of(seller, TERMS);
        assertThat(contract.command("submit").status()).isEqualTo(200);
        var approved = new Drafts(manager, contract.id()).command("approve");
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        new Drafts(manager, contract.id()).command("close");
        new Drafts(manager, contract.id()).command("delete");
    }

    private String page() {
        return seller.get(contract.page("").replaceAll("/$", "")).body();
    }

    @Test
    void eachTermSaysWhetherItMayBeChanged() {
        assertThat(page())
                .contains(contract.page("terms/0"), "Fixed while the contract is deployed")
                .doesNotContain(contract.page("terms/1"));
        assertThat(seller.get(contract.page("terms/1")).body())
                .contains("new-version-instead")
                .doesNotContain("change-form");
    }

    @Test
    void aChangeIsLookedAtBeforeItWaitsForApprovalAndCanBeWithdrawn() {
        var wish = Map.of("signedPercentage", "-3", "reason", "A better offer");
        var review = seller.submit(contract.page("terms/0"), wish);
        assertThat(review.status()).isEqualTo(200);
        assertThat(review.body()).contains("data-testid=\"sure\"", "3% below", "1% below");
        assertThat(contract.terms().path(0).path("signedPercentage").asString()).isEqualTo("-1");

        var sure = Map.of("signedPercentage", "-3", "reason", "A better offer", "sure", "yes");
        var changed = seller.submit(contract.page("terms/0"), sure);
        assertThat(changed.status()).as(changed.body()).isEqualTo(302);
        assertThat(page())
                .contains("Revision 1", "waiting", "A better offer", "data-testid=\"withdraw\"")
                .contains("Can be changed again once revision 1 is decided")
                .doesNotContain("data-testid=\"change-term\"");
        var second = seller.submit(contract.page("terms/0"), sure);
        assertThat(second.status()).isEqualTo(409);

        var withdraw = contract.page("revisions/1/withdraw");
        assertThat(seller.submit(withdraw, Map.of("reason", "No more")).status()).isEqualTo(302);
        assertThat(page()).contains("rejected", "data-testid=\"change-term\"");
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        var wrong = seller.submit(contract.page("terms/0"), Map.of("signedPercentage", "much"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"much\"", "aria-invalid=\"true\"");
    }

    @Test
    void theFixedTermTheSameWordsAndAStaleVersionChangeNothing() {
        var fixed = Map.of("comment", "Knock", "sure", "yes");
        assertThat(seller.submit(contract.page("terms/1"), fixed).status()).isEqualTo(409);
        var same = seller.submit(contract.page("terms/0"), Map.of("signedPercentage", "-1"));
        assertThat(same.body()).contains("nothing is changed");
        var stale = Map.of("signedPercentage", "-4", "sure", "yes", "version", "0");
        assertThat(seller.submit(contract.page("terms/0"), stale).status()).isEqualTo(412);
        assertThat(page()).doesNotContain("Revision 1");
    }

    @Test
    void aRepresentativeChangesNoTerm() {
        var representative = new Visitors(port).representative();
        assertThat(representative.get(contract.page("terms/0")).status()).isIn(403, 404);
        var sure = Map.of("signedPercentage", "-9", "sure", "yes");
        assertThat(representative.submit(contract.page("terms/0"), sure).status()).isIn(403, 404);
    }
}
