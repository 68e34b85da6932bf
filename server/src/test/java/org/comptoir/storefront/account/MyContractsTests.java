package org.comptoir.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.storefront.account.AccountVisitors.ACCOUNT;
import static org.comptoir.storefront.account.AccountVisitors.found;

import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The contracts of a buyer in his own words, with their documents.
@SampleStores
class MyContractsTests {
    private static final String CONTRACTS = ACCOUNT + "contracts";

    @LocalServerPort int port;
    private TestHttp tess = TestHttp.program(0);
    private TestHttp lea = tess;

    @BeforeEach
    void signIn() {
        var people = new AccountVisitors(port);
        tess = people.signedIn("t.cole", "buyer");
        lea = people.signedIn("l.perrin", "buyer");
    }

    private static String framework(String page) {
        var from = page.substring(page.indexOf("data-name=\"Marlow Framework 2026\""));
        return found(from, "account/contracts/([0-9a-f-]{36})\"");
    }

    @Test
    void sayWhatTheyPrescribeAndWhatIsLeft() {
        var page = tess.get(CONTRACTS).body();
        assertThat(page)
                .contains("Marlow Trade Tools 2026")
                .contains("Left on your credit line")
                .contains("Left on purchase order MS-2026-DOCK4")
                .contains("Purchase order MS-2026-BLANKET")
                .doesNotContain("Granit");
        assertThat(tess.get(CONTRACTS + "/" + framework(page)).body())
                .contains("Your organization approves orders from €5,000.00")
                .contains("Every order names a purchase order number");
    }

    @Test
    void linkTheirDocumentsSafely() {
        var page = tess.get(CONTRACTS + "/" + framework(tess.get(CONTRACTS).body())).body();
        assertThat(page)
                .contains("framework-2026.pdf")
                .contains("href=\"https://documents.tooltech.example/marlow/framework-2026.pdf\"")
                .contains("target=\"_blank\" rel=\"noopener noreferrer\"")
                .contains("PDF");
    }

    @Test
    void ofAnotherCustomerDoNotExist() {
        var framework = framework(tess.get(CONTRACTS).body());
        assertThat(tess.get(CONTRACTS + "/" + framework).status()).isEqualTo(200);
        assertThat(lea.get(CONTRACTS + "/" + framework).status()).isEqualTo(404);
        assertThat(tess.get(CONTRACTS + "/nothing").status()).isEqualTo(404);
        assertThat(lea.get(CONTRACTS).body()).doesNotContain("Marlow");
    }
}
