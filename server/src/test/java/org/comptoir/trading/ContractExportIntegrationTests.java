package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import org.comptoir.TestHttp;
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
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STORE = "/api/v1/stores/northwind/";
    private static final String SELLER =
            "{\"logonId\":\"t.haas\",\"password\":\"northwind-seller-2026\"}";
    private static final String REPRESENTATIVE =
            "{\"logonId\":\"l.varga\",\"password\":\"northwind-representative-2026\"}";
    private static final String BUYER =
            "{\"logonId\":\"m.okafor\",\"password\":\"northwind-administrator-2026\"}";

    @Autowired Northwind northwind;
    @LocalServerPort int port;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void exportsTheSameBytesAfterAnotherImport() {
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
    void refusesAPlaceInAListThatWasNotMadeHere() {
        var seller = token(SELLER);
        var noId = Cursor.encode("no id, but as long as one has to be at least");
        var nothing = Cursor.encode(UUID.randomUUID() + "a\0b");
        for (var cursor : List.of(noId, nothing, Cursor.encode("short"))) {
            assertThat(refused(seller, "cursor=" + cursor)).isEqualTo("bad-cursor");
        }
        assertThat(refused(seller, "name=a%00b")).isEqualTo("bad-text");
        assertThat(refused(seller, "state=a%00b")).isEqualTo("bad-text");
    }

    private String refused(String token, String query) {
        var answer = get(token, "contracts?" + query, "application/json");
        assertThat(answer.status()).isEqualTo(400);
        return JSON.readTree(answer.body()).at("/code").asString();
    }

    @Test
    void exportsYamlThatChangesNothingWhenImported() {
        var seller = token(SELLER);
        for (var example : List.of("account-all-terms.xml", "contract-all-terms.xml")) {
            var xml = rename(Northwind.example(example), "In YAML");
            var path = path(JSON.readTree(take(seller, "apply", xml).body()));
            var exported = get(seller, path, "application/yaml");
            assertThat(exported.header("Content-Type")).contains("application/yaml");
            var importing = http(seller).with("Content-Type", "application/yaml");
            var report =
                    importing.post(STORE + "contracts/import?mode=apply", exported.body()).json();
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
    void suspendsAndResumesWithAReasonAsItWasRead() {
        northwind.take(contract("Rest one", BIRCH, master("-1")), ContractState.ACTIVE);
        var path = "contracts/" + northwind.id("Rest one");
        var seller = token(SELLER);
        assertThat(post(seller, path + "/suspend", "{}", null).status()).isEqualTo(400);
        var read = get(seller, path, "application/json");
        var tag = read.header("ETag");
        var suspended = post(seller, path + "/suspend", "{\"reason\":\"audit\"}", tag);
        assertThat(JSON.readTree(suspended.body()).at("/state").asString()).isEqualTo("Suspended");
        assertThat(post(seller, path + "/resume", "{}", tag).status()).isEqualTo(412);
        assertThat(post(seller, path + "/suspend", "{\"reason\":\"twice\"}", null).status())
                .isEqualTo(409);
        assertThat(post(seller, path + "/resume", "{}", null).status()).isEqualTo(200);
        var whole = JSON.readTree(get(seller, path, "application/json").body());
        assertThat(whole.at("/history").findValuesAsString("command"))
                .startsWith("resume", "suspend", "deploy");
        assertThat(whole.at("/history/1/reason").asString()).isEqualTo("audit");
        assertThat(whole.at("/content/terms/0/kind").asString())
                .isEqualTo("PriceTCMasterCatalogWithOptionalAdjustment");
    }

    @Test
    void showsEachPersonOnlyWhatIsHis() {
        var seller = token(SELLER);
        take(seller, "apply", Northwind.example("account-all-terms.xml"));
        take(seller, "apply", Northwind.example("contract-term-level-participant.xml"));
        northwind.take(contract("Rest two", BIRCH, master("-1")), ContractState.DRAFT);
        var own = "contracts/" + northwind.id("Split terms");
        var other = "contracts/" + northwind.id("Rest two");
        var representative = token(REPRESENTATIVE);
        assertThat(get(representative, own, "application/json").status()).isEqualTo(200);
        assertThat(get(representative, other, "application/json").status()).isEqualTo(404);
        assertThat(take(representative, "plan", "<Package/>").status()).isEqualTo(403);
        var list = get(representative, "contracts?name=Split", "application/json");
        assertThat(JSON.readTree(list.body()).findValuesAsString("name")).contains("Split terms");
        assertThat(get(representative, "contracts?name=Rest", "application/json").body())
                .doesNotContain("Rest two");
        assertThat(get(representative, "accounts", "application/json").body())
                .contains("Alder Rail Works");
        var buyer = token(BUYER);
        assertThat(get(buyer, own, "application/json").status()).isEqualTo(404);
        assertThat(get(buyer, "contracts", "application/json").status()).isEqualTo(403);
        assertThat(take(buyer, "apply", "<Package/>").status()).isEqualTo(403);
        assertThat(get("", "contracts", "application/json").status()).isEqualTo(401);
        assertThat(get("", own, "application/json").status()).isEqualTo(404);
        assertThat(get(seller, "policies?type=Payment", "application/json").body())
                .contains("LineOfCredit");
    }

    @Test
    void pagesThroughTheContracts() {
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

    private String token(String person) {
        return TestHttp.program(port).post("/api/v1/tokens", person).text("/token");
    }

    private TestHttp.Answer take(String token, String mode, String xml) {
        var http = http(token).with("Content-Type", "application/xml");
        return http.post(STORE + "contracts/import?mode=" + mode, xml);
    }

    private TestHttp.Answer get(String token, String path, String accept) {
        return http(token).with("Accept", accept).get(STORE + path);
    }

    private TestHttp.Answer post(String token, String path, String body, @Nullable String tag) {
        var http = tag == null ? http(token) : http(token).with("If-Match", tag);
        return http.post(STORE + path, body);
    }

    private TestHttp http(String token) {
        var http = TestHttp.program(port);
        return token.isEmpty() ? http : http.as(token);
    }
}
