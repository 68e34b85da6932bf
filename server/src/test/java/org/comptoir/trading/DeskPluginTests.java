package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The plug-ins at the desk, with what they bring.
@NorthwindStore
class DeskPluginTests {
    private static final String PAGE = "/accelerator/northwind/plug-ins";

    @LocalServerPort int port;

    @Test
    void aSiteAdministratorSeesEachJarItsStateAndItsCommands() {
        var administrator = signedIn("e.lindqvist", "northwind-admin-2026");
        var page = administrator.get(PAGE).body();
        assertThat(page).contains("data-file-name=\"volume-discount.jar\"", "1.2", "working");
        assertThat(page).contains("Shipping charge", "volume-discount");
        assertThat(administrator.get(PAGE + ".csv").body()).contains("volume-discount.jar");
        assertThat(signedIn("t.haas", "northwind-seller-2026").get(PAGE).status()).isEqualTo(403);
    }

    private TestHttp signedIn(String logonId, String password) {
        var http = TestHttp.program(port);
        var wish = "{\"logonId\": \"%s\", \"password\": \"%s\"}".formatted(logonId, password);
        return http.as(http.post("/api/v1/tokens", wish).text("/token"))
                .with("Accept-Language", "en");
    }
}
