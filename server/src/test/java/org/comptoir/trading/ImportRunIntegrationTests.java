package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NorthwindStore
class ImportRunIntegrationTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SELLER =
            "{\"logonId\":\"t.haas\",\"password\":\"northwind-seller-2026\"}";
    private static final String BUYER =
            "{\"logonId\":\"m.okafor\",\"password\":\"northwind-administrator-2026\"}";

    @Autowired Northwind northwind;
    @LocalServerPort int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void tellsHowFarALargeImportIs() throws Exception {
        var seller = token(SELLER);
        var accepted =
                client.send(
                        request(seller, "contracts/import?mode=apply&as=draft")
                                .header("Content-Type", "application/xml")
                                .header("Prefer", "respond-async")
                                .POST(
                                        BodyPublishers.ofString(
                                                contract("Rest later", BIRCH, master("1"))))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(accepted.statusCode()).isEqualTo(202);
        var place = accepted.headers().firstValue("Location").orElseThrow();
        var path = place.substring(place.indexOf("contracts/imports/"));
        var run = ended(seller, path);
        assertThat(run.at("/state").asString()).isEqualTo("done");
        assertThat(run.at("/step").asString()).isEqualTo("contracts");
        assertThat(run.at("/done").asInt()).isEqualTo(1);
        assertThat(run.at("/report/contracts/0/name").asString()).isEqualTo("Rest later");
        assertThat(get(seller, path, "text/plain").body())
                .startsWith("state: done\nstep: contracts 1/1\n")
                .contains("contracts: 1 added, 0 changed, 0 new versions, 0 the same\n")
                .endsWith("problems: 0\n");
        assertThat(get(token(BUYER), path, "application/json").statusCode()).isEqualTo(403);
        assertThat(
                        get(seller, "contracts/imports/" + UUID.randomUUID(), "application/json")
                                .statusCode())
                .isEqualTo(404);
    }

    private JsonNode ended(String token, String path) throws Exception {
        for (var tries = 0; tries < 200; tries++) {
            var run = JSON.readTree(get(token, path, "application/json").body());
            if (!run.at("/state").asString().equals("running")) {
                return run;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The import did not end");
    }

    private String token(String person) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d/api/v1/tokens".formatted(port)))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(person))
                        .build();
        var answer = client.send(request, BodyHandlers.ofString());
        return JSON.readTree(answer.body()).at("/token").asString();
    }

    private HttpResponse<String> get(String token, String path, String accept)
            throws IOException, InterruptedException {
        return client.send(
                request(token, path).header("Accept", accept).GET().build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String token, String path) {
        var address = "http://127.0.0.1:%d/api/v1/stores/northwind/%s".formatted(port, path);
        var request = HttpRequest.newBuilder(URI.create(address));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
