package org.comptoir.care.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleStores
class CareFactsTests {
    @LocalServerPort int port;

    @Test
    void everybodyMaySeeThemInHisLanguage() {
        var guest = TestHttp.program(port);
        var english = guest.get("/api/v1/stores/tooltech/care");
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.json().at("/queues/0/title").asString())
                .isEqualTo("Orders and deliveries");
        assertThat(english.json().at("/ratings").asBoolean()).isTrue();
        assertThat(english.json().at("/waitingMessages/0").asString()).startsWith("An adviser");
        var french = guest.get("/api/v1/stores/tooltech/care?language=fr&topic=delivery");
        assertThat(french.json().at("/topics/0/title").asString())
                .isEqualTo("Un prix ou un contrat");
        assertThat(french.json().at("/waitingMessages/0").asString()).startsWith("Préparez");
        assertThat(french.text("/language")).isEqualTo("fr");
    }

    @Test
    void aStoreThereIsNotHasNone() {
        assertThat(TestHttp.program(port).get("/api/v1/stores/nowhere/care").status())
                .isEqualTo(404);
    }
}
