package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever works for a store changes his own names at the desk, and nothing else of himself.
@SampleStores
class OwnNamesTests {
    private static final String DESK = "/accelerator/tooltech/people/";
    private static final String PASSWORD = "long enough 2026";

    @LocalServerPort int port;
    private TestHttp own = TestHttp.program(0);
    private String page = "";

    @BeforeEach
    void newInTheShop() {
        var administrator = new Visitors(port).administrator();
        var logonId = "own" + System.nanoTime();
        var wish =
                Map.of(
                        "givenName", "Nils",
                        "familyName", "Berg",
                        "logonId", logonId,
                        "email", "nils@example.com",
                        "language", "en",
                        "organization", "o=ToolTech Industrial,o=Root Organization",
                        "role", "csr");
        page = place(administrator.submit(DESK + "new", wish));
        administrator.submit(page + "/password", Map.of("password", PASSWORD));
        own = new Visitors(port).signedIn(logonId, PASSWORD);
    }

    private static String place(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.header("Location").replaceAll("^https?://[^/]+", "").replaceAll("\\?.*", "");
    }

    private Map<String, String> names() {
        var form = own.get(DESK + "me/edit").body();
        var version = form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var names = new HashMap<String, String>();
        names.put("givenName", "Nils");
        names.put("familyName", "Bergmann");
        names.put("email", "bergmann@example.com");
        names.put("language", "fr");
        names.put("version", version);
        return names;
    }

    @Test
    void hisPageLeadsToTheFormThatSavesThem() {
        assertThat(own.get(page).body())
                .contains("data-testid=\"edit-own\"", "Customer service", "ToolTech Industrial")
                .doesNotContain("data-testid=\"grant-form\"");
        var names = names();
        assertThat(place(own.submit(DESK + "me/edit", names))).isEqualTo(page);
        assertThat(own.get(page).body()).contains("Nils Bergmann", "bergmann@example.com");
        assertThat(own.get("/api/v1/me").text("/user/language")).isEqualTo("fr");
        assertThat(own.submit(DESK + "me/edit", names).status()).isEqualTo(412);
    }

    @Test
    void whatIsWrongStandsUnderItsFieldAndWhatWasTypedStays() {
        var names = names();
        names.put("email", "nowhere");
        var refused = own.submit(DESK + "me/edit", names);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"f-email-error\"", "value=\"Bergmann\"");
        assertThat(own.get("/api/v1/me").text("/user/familyName")).isEqualTo("Berg");
    }

    @Test
    void unitAndRolesStayWhatTheyAre() {
        var names = names();
        names.put("organization", "o=Root Organization");
        names.put("role", "site-administrator");
        names.put("logonId", "root");
        place(own.submit(DESK + "me/edit", names));
        assertThat(own.get("/api/v1/me").body())
                .doesNotContain("site-administrator")
                .doesNotContain("\"logonId\":\"root\"");
        assertThat(own.get(page + "/edit").status()).isEqualTo(403);
    }
}
