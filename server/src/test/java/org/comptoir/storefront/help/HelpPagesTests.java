package org.comptoir.storefront.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleStores
class HelpPagesTests {
    private static final String CARE = "/api/v1/stores/tooltech/care";

    @LocalServerPort int port;
    @Autowired Stores stores;

    @Test
    void aStoreWithoutCustomerCareShowsNoTraceOfIt() {
        var guest = TestHttp.program(port);
        assertThat(guest.get("/tooltech").body()).contains("data-help=\"tooltech\"");
        assertThat(guest.get("/tooltech/help").status()).isEqualTo(200);
        stores.switchFeatures(stores.get("tooltech"), Map.of(Feature.CUSTOMER_CARE, false), "test");
        try {
            var reader = guest.with("Accept", "text/html");
            assertThat(reader.get("/tooltech").body()).doesNotContain("data-help");
            assertThat(reader.get("/tooltech/nothing").body()).doesNotContain("data-help");
            assertThat(reader.get("/sign-in?store=tooltech").body()).doesNotContain("data-help");
            assertThat(guest.get("/tooltech/help").status()).isEqualTo(404);
            assertThat(guest.put(CARE + "/visitor", "{}").status()).isEqualTo(404);
        } finally {
            stores.switchFeatures(
                    stores.get("tooltech"), Map.of(Feature.CUSTOMER_CARE, true), "test");
        }
    }

    @Test
    void helpStandsOnErrorAndSignInPagesToo() {
        var guest = TestHttp.program(port).with("Accept", "text/html");
        var link = "data-help=\"tooltech\"";
        assertThat(guest.get("/tooltech/nothing-of-the-kind").body()).contains(link);
        assertThat(guest.get("/sign-in?store=tooltech").body()).contains(link);
        assertThat(guest.get("/sign-in").body()).doesNotContain("data-help");
        assertThat(guest.get("/nothing-of-the-kind").body()).doesNotContain("data-help");
    }

    @Test
    void aGuestIsKnownBeforeHeTalks() {
        var first = TestHttp.program(port).put(CARE + "/visitor", "{}");
        var cookie = first.header("Set-Cookie").split(";", 2)[0];
        assertThat(cookie).startsWith("comptoir_guest=");
        var again = TestHttp.program(port).with("Cookie", cookie).put(CARE + "/visitor", "{}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Set-Cookie")).isEmpty();
    }

    @Test
    void thePanelHasItsWordsInBothLanguages() {
        var guest = TestHttp.program(port);
        var english = guest.get("/assets/care/words-en.json").json();
        var french = guest.get("/assets/care/words-fr.json").json();
        assertThat(english.path("send").asString()).isEqualTo("Send");
        assertThat(french.path("send").asString()).isEqualTo("Envoyer");
        assertThat(guest.get("/assets/care/words-xx.json").status()).isEqualTo(404);
    }
}
