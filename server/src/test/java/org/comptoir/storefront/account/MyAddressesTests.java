package org.comptoir.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.storefront.account.AccountVisitors.ACCOUNT;
import static org.comptoir.storefront.account.AccountVisitors.found;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The address books of a buyer and of his organization.
@SampleStores
class MyAddressesTests {
    private static final String BOOKS = ACCOUNT + "addresses";

    @LocalServerPort int port;
    private TestHttp rita = TestHttp.program(0);
    private TestHttp gwen = rita;
    private TestHttp lea = rita;

    @BeforeEach
    void signIn() {
        var people = new AccountVisitors(port);
        rita = people.signedIn("r.moss", "buyer");
        gwen = people.signedIn("g.hartley", "administrator");
        lea = people.signedIn("l.perrin", "buyer");
    }

    private static Map<String, String> address(String book, String name) {
        return new HashMap<>(
                Map.of(
                        "book", book,
                        "nickName", name,
                        "usage", "shipping",
                        "recipient", "Rita Moss",
                        "street", "Basin Street 4",
                        "city", "Plymouth",
                        "country", "GB"));
    }

    private String id(TestHttp reader, String name) {
        var card = reader.get(BOOKS).body();
        var from = card.substring(card.indexOf("data-name=\"" + name + "\""));
        return found(from, "account/addresses/([0-9a-f-]{36})\"");
    }

    @Test
    void areAddedChangedPutFirstAndRemoved() {
        assertThat(rita.submit(BOOKS, address("mine", "Berth")).status()).isEqualTo(302);
        var id = id(rita, "Berth");
        assertThat(rita.get(BOOKS + "/" + id).body()).contains("value=\"Berth\"");
        var changed = address("mine", "Berth 2");
        changed.put(
                "version",
                found(rita.get(BOOKS + "/" + id).body(), "name=\"version\" value=\"(\\d+)\""));
        assertThat(rita.submit(BOOKS + "/" + id, changed).status()).isEqualTo(302);
        assertThat(rita.submit(BOOKS + "/" + id, changed).body())
                .contains("Somebody changed this in the meantime")
                .contains("value=\"Berth 2\"");
        assertThat(rita.submit(BOOKS + "/" + id + "/primary", Map.of()).status()).isEqualTo(302);
        assertThat(rita.get(BOOKS).body()).contains("comes first");
        assertThat(rita.submit(BOOKS + "/" + id + "/remove", Map.of()).status()).isEqualTo(302);
        assertThat(rita.get(BOOKS).body()).doesNotContain("Berth 2");
    }

    @Test
    void saysWhatIsWrongBesideItsFieldAndKeepsTheRest() {
        var wrong = address("mine", "Half");
        wrong.put("street", "");
        var page = rita.submit(BOOKS, wrong);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("street-error").contains("value=\"Half\"");
        assertThat(rita.get(BOOKS).body()).doesNotContain("data-name=\"Half\"");
    }

    @Test
    void ofAnOrganizationAreChangedByItsAdministratorsOnly() {
        var hall = id(gwen, "Main yard");
        assertThat(rita.get(BOOKS).body())
                .contains("data-name=\"Main yard\"")
                .contains("data-name=\"Outfitting hall\"")
                .doesNotContain("account/addresses/" + hall);
        assertThat(rita.get(BOOKS + "/" + hall).status()).isEqualTo(403);
        assertThat(rita.submit(BOOKS + "/" + hall + "/remove", Map.of()).status()).isEqualTo(403);
        assertThat(gwen.get(BOOKS + "/" + hall).status()).isEqualTo(200);
    }

    @Test
    void ofAnotherOrganizationOrPersonDoNotExist() {
        rita.submit(BOOKS, address("mine", "Private"));
        var mine = id(rita, "Private");
        var yard = id(gwen, "Main yard");
        for (var id : new String[] {mine, yard}) {
            assertThat(lea.get(BOOKS + "/" + id).status()).isEqualTo(404);
            assertThat(lea.submit(BOOKS + "/" + id, address("mine", "X")).status()).isEqualTo(404);
            assertThat(lea.submit(BOOKS + "/" + id + "/remove", Map.of()).status()).isEqualTo(404);
            assertThat(lea.submit(BOOKS + "/" + id + "/primary", Map.of()).status()).isEqualTo(404);
        }
        var marlow = found(gwen.get(BOOKS).body(), "data-key=\"([0-9a-f-]{36})\"");
        assertThat(lea.get(BOOKS + "?book=" + marlow).status()).isEqualTo(404);
        assertThat(lea.submit(BOOKS, address(marlow, "X")).status()).isEqualTo(404);
        assertThat(rita.get(BOOKS).body()).contains("data-name=\"Private\"");
        rita.submit(BOOKS + "/" + mine + "/remove", Map.of());
    }

    @Test
    void aRemovedOneIsNamedBeforehandAndPutBackByWhoMayChangeTheBook() {
        rita.submit(BOOKS, address("mine", "Slip"));
        var id = id(rita, "Slip");
        assertThat(rita.get(BOOKS).body()).contains("Remove “Slip” from the book?");
        var done = rita.submit(BOOKS + "/" + id + "/remove", Map.of());
        var page = rita.get(done.header("Location").replaceAll("^https?://[^/]+", ""));
        assertThat(page.body())
                .contains("“Slip” is removed.")
                .contains("account/addresses/" + id + "/restore")
                .doesNotContain("data-name=\"Slip\"");
        assertThat(lea.get(BOOKS + "?removed=" + id).body()).doesNotContain("is removed.");
        assertThat(lea.submit(BOOKS + "/" + id + "/restore", Map.of()).status()).isEqualTo(404);
        assertThat(rita.submit(BOOKS + "/" + id + "/restore", Map.of()).status()).isEqualTo(302);
        assertThat(id(rita, "Slip")).isEqualTo(id);
        assertThat(rita.submit(BOOKS + "/" + id + "/restore", Map.of()).status()).isEqualTo(404);
        rita.submit(BOOKS + "/" + id + "/remove", Map.of());
    }
}
