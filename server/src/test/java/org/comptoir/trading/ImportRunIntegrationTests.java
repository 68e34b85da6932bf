package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.util.UUID;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@NorthwindStore
class ImportRunIntegrationTests {
    private static final String CONTRACTS = "/api/v1/stores/northwind/contracts";
    private static final String SELLER =
            "{\"logonId\":\"t.haas\",\"password\":\"northwind-seller-2026\"}";
    private static final String BUYER =
            "{\"logonId\":\"m.okafor\",\"password\":\"northwind-administrator-2026\"}";

    @Autowired Northwind northwind;
    @LocalServerPort int port;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void tellsHowFarALargeImportIs() throws Exception {
        var seller = signedIn(SELLER);
        var accepted =
                seller.with("Content-Type", "application/xml")
                        .with("Prefer", "respond-async")
                        .post(
                                CONTRACTS + "/import?mode=apply&as=draft",
                                contract("Rest later", BIRCH, master("1")));
        assertThat(accepted.status()).isEqualTo(202);
        var place = accepted.header("Location");
        var path = CONTRACTS + place.substring(place.indexOf("/imports/"));
        var run = ended(seller, path);
        assertThat(run.at("/state").asString()).isEqualTo("done");
        assertThat(run.at("/step").asString()).isEqualTo("contracts");
        assertThat(run.at("/done").asInt()).isEqualTo(1);
        assertThat(run.at("/report/contracts/0/name").asString()).isEqualTo("Rest later");
        assertThat(seller.with("Accept", "text/plain").get(path).body())
                .startsWith("state: done\nstep: contracts 1/1\n")
                .contains("contracts: 1 added, 0 changed, 0 new versions, 0 the same\n")
                .endsWith("problems: 0\n");
        assertThat(json(signedIn(BUYER)).get(path).status()).isEqualTo(403);
        assertThat(json(seller).get(CONTRACTS + "/imports/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private static JsonNode ended(TestHttp caller, String path) throws InterruptedException {
        for (var tries = 0; tries < 200; tries++) {
            var run = json(caller).get(path).json();
            if (!run.at("/state").asString().equals("running")) {
                return run;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The import did not end");
    }

    private TestHttp signedIn(String person) {
        var http = TestHttp.program(port);
        return http.as(http.post("/api/v1/tokens", person).text("/token"));
    }

    private static TestHttp json(TestHttp caller) {
        return caller.with("Accept", "application/json");
    }
}
