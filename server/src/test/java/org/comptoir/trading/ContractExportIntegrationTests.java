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
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import org.comptoir.platform.Cursor;
import org.comptoir.trading.content.ContractState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NorthwindStore
class ContractExportIntegrationTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SELLER =
            "{\"logonId\":\"t.haas\",\"password\":\"northwind-seller-2026\"}";
    private static final String REPRESENTATIVE =
            "{\"logonId\":\"l.varga\",\"password\":\"northwind-representative-2026\"}";
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
    void exportsTheSameBytesAfterAnotherImport() throws Exception {
        var seller = token(SELLER);
        for (var example : List.of("account-all-terms.xml", "contract-all-terms.xml")) {
            var xml = rename(Northwind.example(example), "& < > ' \" \\ 漢字 %");
            var first = JSON.readTree(take(seller, "apply", xml).body());
            assertThat(first.at("/problems")).isEmpty();
            var path = path(first);
            var exported = get(seller, path, "application/xml").body();
            var second = rename(exported, "again & again");
            var copied = path(JSON.readTree(take(seller, "apply", second).body()));
            var copy = get(seller, copied, "application/xml").body();
            assertThat(copy).isEqualTo(second);
            var again = JSON.readTree(take(seller, "apply", exported).body());
            assertThat(again.at("/problems")).isEmpty();
            assertThat(again.findValuesAsString("change")).containsOnly("SAME");
            assertThat(get(seller, path, "application/xml").body()).isEqualTo(exported);
        }
    }

    @Test
    void refusesAPlaceInAListThatWasNotMadeHere() throws Exception {
        var seller = token(SELLER);
        var noId = Cursor.encode("no id, but as long as one has to be at least");
        var nothing = Cursor.encode(UUID.randomUUID() + "a\0b");
        for (var cursor : List.of(noId, nothing, Cursor.encode("short"))) {
            assertThat(refused(seller, "cursor=" + cursor)).isEqualTo("bad-cursor");
        }
        assertThat(refused(seller, "name=a%00b")).isEqualTo("bad-text");
        assertThat(refused(seller, "state=a%00b")).isEqualTo("bad-text");
    }

    private String refused(String token, String query) throws Exception {
        var answer = get(token, "contracts?" + query, "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        return JSON.readTree(answer.body()).at("/code").asString();
    }

    @Test
    void exportsYamlThatChangesNothingWhenImported() throws Exception {
        var seller = token(SELLER);
        for (var example : List.of("account-all-terms.xml", "contract-all-terms.xml")) {
            var xml = rename(Northwind.example(example), "In YAML");
            var path = path(JSON.readTree(take(seller, "apply", xml).body()));
            var exported = get(seller, path, "application/yaml");
            assertThat(exported.headers().firstValue("Content-Type")).contains("application/yaml");
            var again =
                    client.send(
                            request(seller, "contracts/import?mode=apply")
                                    .header("Content-Type", "application/yaml")
                                    .POST(BodyPublishers.ofString(exported.body()))
                                    .build(),
                            BodyHandlers.ofString());
            var report = JSON.readTree(again.body());
            assertThat(report.at("/problems")).isEmpty();
            assertThat(report.findValuesAsString("change")).containsOnly("SAME");
            assertThat(get(seller, path, "application/yaml").body()).isEqualTo(exported.body());
        }
    }

    /// Gives the contract or account of a file another name.
    private static String rename(String xml, String name) {
        var escaped =
                name.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
        return xml.replaceFirst(
                "(AccountUniqueKey|ContractUniqueKey) name=\"[^\"]*\"",
                Matcher.quoteReplacement("@@ name=\"" + escaped + "\"").replace("@@", "$1"));
    }

    private static String path(JsonNode report) {
        var contracts = report.at("/contracts");
        return contracts.isEmpty()
                ? "accounts/" + report.at("/accounts/0/id").asString()
                : "contracts/" + contracts.at("/0/id").asString();
    }

    @Test
    void suspendsAndResumesWithAReasonAsItWasRead() throws Exception {
        northwind.take(contract("Rest one", BIRCH, master("-1")), ContractState.ACTIVE);
        var path = "contracts/" + northwind.id("Rest one");
        var seller = token(SELLER);
        assertThat(post(seller, path + "/suspend", "{}", null).statusCode()).isEqualTo(400);
        var read = get(seller, path, "application/json");
        var tag = read.headers().firstValue("ETag").orElseThrow();
        var suspended = post(seller, path + "/suspend", "{\"reason\":\"audit\"}", tag);
        assertThat(JSON.readTree(suspended.body()).at("/state").asString()).isEqualTo("Suspended");
        assertThat(post(seller, path + "/resume", "{}", tag).statusCode()).isEqualTo(412);
        assertThat(post(seller, path + "/suspend", "{\"reason\":\"twice\"}", null).statusCode())
                .isEqualTo(409);
        assertThat(post(seller, path + "/resume", "{}", null).statusCode()).isEqualTo(200);
        var whole = JSON.readTree(get(seller, path, "application/json").body());
        assertThat(whole.at("/history").findValuesAsString("command"))
                .startsWith("resume", "suspend", "deploy");
        assertThat(whole.at("/history/1/reason").asString()).isEqualTo("audit");
        assertThat(whole.at("/content/terms/0/kind").asString())
                .isEqualTo("PriceTCMasterCatalogWithOptionalAdjustment");
    }

    @Test
    void showsEachPersonOnlyWhatIsHis() throws Exception {
        var seller = token(SELLER);
        take(seller, "apply", Northwind.example("account-all-terms.xml"));
        take(seller, "apply", Northwind.example("contract-term-level-participant.xml"));
        northwind.take(contract("Rest two", BIRCH, master("-1")), ContractState.DRAFT);
        var own = "contracts/" + northwind.id("Split terms");
        var other = "contracts/" + northwind.id("Rest two");
        var representative = token(REPRESENTATIVE);
        assertThat(get(representative, own, "application/json").statusCode()).isEqualTo(200);
        assertThat(get(representative, other, "application/json").statusCode()).isEqualTo(404);
        assertThat(take(representative, "plan", "<Package/>").statusCode()).isEqualTo(403);
        var list = get(representative, "contracts?name=Split", "application/json");
        assertThat(JSON.readTree(list.body()).findValuesAsString("name")).contains("Split terms");
        assertThat(get(representative, "contracts?name=Rest", "application/json").body())
                .doesNotContain("Rest two");
        assertThat(get(representative, "accounts", "application/json").body())
                .contains("Alder Rail Works");
        var buyer = token(BUYER);
        assertThat(get(buyer, own, "application/json").statusCode()).isEqualTo(404);
        assertThat(get(buyer, "contracts", "application/json").statusCode()).isEqualTo(403);
        assertThat(take(buyer, "apply", "<Package/>").statusCode()).isEqualTo(403);
        assertThat(get("", "contracts", "application/json").statusCode()).isEqualTo(401);
        assertThat(get("", own, "application/json").statusCode()).isEqualTo(404);
        assertThat(get(seller, "policies?type=Payment", "application/json").body())
                .contains("LineOfCredit");
    }

    @Test
    void pagesThroughTheContracts() throws Exception {
        northwind.take(contract("Rest page a", BIRCH, master("1")), ContractState.DRAFT);
        northwind.take(contract("Rest page b", BIRCH, master("1")), ContractState.DRAFT);
        var seller = token(SELLER);
        var first =
                JSON.readTree(
                        get(seller, "contracts?name=Rest%20page&limit=1", "application/json")
                                .body());
        assertThat(first.findValuesAsString("name")).containsExactly("Rest page a");
        var next = first.at("/next").asString();
        var second =
                JSON.readTree(
                        get(
                                        seller,
                                        "contracts?name=Rest%20page&limit=1&cursor=" + next,
                                        "application/json")
                                .body());
        assertThat(second.findValuesAsString("name")).containsExactly("Rest page b");
        assertThat(second.at("/next").isNull()).isTrue();
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

    private HttpResponse<String> take(String token, String mode, String xml)
            throws IOException, InterruptedException {
        return client.send(
                request(token, "contracts/import?mode=" + mode)
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString(xml))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String token, String path, String accept)
            throws IOException, InterruptedException {
        return client.send(
                request(token, path).header("Accept", accept).GET().build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String token, String path, String body, @Nullable String tag)
            throws IOException, InterruptedException {
        var request = request(token, path).header("Content-Type", "application/json");
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return client.send(
                request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String token, String path) {
        var address = "http://127.0.0.1:%d/api/v1/stores/northwind/%s".formatted(port, path);
        var request = HttpRequest.newBuilder(URI.create(address));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
