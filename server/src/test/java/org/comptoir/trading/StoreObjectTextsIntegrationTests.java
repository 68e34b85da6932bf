package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How price rules, catalogue filters and product sets are written, and what is refused.
@NorthwindStore
class StoreObjectTextsIntegrationTests {
    private static final String FILTERS = "/catalog-filters";
    private static final String RULES = "/price-rules";
    private static final String SETS = "/product-sets";

    @LocalServerPort int port;
    NorthwindApi seller = NorthwindApi.guest(0);

    @BeforeEach
    void signIn() {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
    }

    @Test
    void theTextFormIsReadAsItWasWritten() {
        for (var address : List.of(RULES + "/10042", FILTERS + "/10077", SETS + "/Fasteners")) {
            var written = seller.getAs(address, "application/yaml").expect(200);
            assertThat(written.header("Content-Type")).startsWith("application/yaml");
            var read = seller.putAs(address, "application/yaml", written.body()).expect(200);
            assertThat(read.header("ETag")).isEqualTo(written.header("ETag"));
            var json = seller.getAs(address, "application/json").expect(200);
            assertThat(seller.putAs(address, "application/json", json.body()).header("ETag"))
                    .isEqualTo(written.header("ETag"));
        }
        assertThat(seller.getAs(FILTERS + "/10077", "application/yaml").body())
                .contains("wholeCatalog: true")
                .contains("- exclude: {category: PowderActuated}");
    }

    private static Map<String, Object> filter(String id, Object... marks) {
        return Map.of("id", id, "name", "Of " + id, "wholeCatalog", true, "marks", marks);
    }

    private static Map<String, Object> excluded(String kind, String name) {
        return Map.of("exclude", Map.of(kind, name));
    }

    private static Map<String, Object> rule(String id, String adjustment) {
        var line = Map.of("on", "all", "priceList", "Northwind Standard", "adjustment", adjustment);
        return Map.of("id", id, "name", "Rule " + id, "lines", List.of(line));
    }

    @Test
    void whatIsWrongIsNamedByItsFieldWithWhatIsMeant() {
        var wrong =
                """
                id: so-4
                name: Wrong
                lines:
                - {on: all, priceList: Northwind Standard, adjustment: -5}
                - {on: {category: HandTool}, priceList: Northwind Trade}
                """;
        var refused = seller.putAs(RULES + "/10042", "application/yaml", wrong).expect(400);
        assertThat(refused.text("/code")).isEqualTo("key-is-fixed");
        assertThat(refused.text("/field")).isEqualTo("id");
        var same = wrong.replace("so-4", "'10042'");
        refused = seller.putAs(RULES + "/10042", "application/yaml", same).expect(400);
        assertThat(refused.text("/code")).isEqualTo("misspelt-category");
        assertThat(refused.text("/field")).isEqualTo("lines[1].on.category");
        assertThat(refused.at("/line").asInt()).isEqualTo(5);
        assertThat(refused.text("/detail")).contains("HandTool”").contains("HandTools");
    }

    @Test
    void refusesWhatCannotBe() {
        var list = "lines[0].priceList";
        refuses(RULES, list, "unknown-price-list", line("priceList", "Nowhere at all"));
        refuses(RULES, "lines[0].adjustment", "number-out-of-range", line("adjustment", "-101"));
        refuses(RULES, "lines[0].start", "not-a-date", line("start", "yesterday"));
        refuses(RULES, "lines[0].on", "unknown-word", line("on", "some"));
        var product = filter("so-4", excluded("product", "NW-4409"));
        refuses(FILTERS, "marks[0]", "include-or-exclude", filter("so-4", Map.of()));
        refuses(FILTERS, "marks[0].exclude.product", "misspelt-product", product);
        refuses(SETS, "name", "missing-value", Map.of("include", List.of()));
        refuses(SETS, "colour", "unknown-key", Map.of("name", "so-4", "colour", "red"));
        assertThat(seller.postText(SETS, "{").expect(400).text("/code"))
                .isEqualTo("unreadable-body");
        assertThat(seller.post(RULES, rule("10042", "0")).expect(409).text("/code"))
                .isEqualTo("price-rule-exists");
    }

    private void refuses(String path, String field, String code, Object body) {
        var refused = seller.post(path, body).expect(400);
        assertThat(refused.text("/field")).isEqualTo(field);
        assertThat(refused.text("/code")).isEqualTo(code);
    }

    private static Map<String, Object> line(String field, String value) {
        var line =
                new HashMap<String, Object>(Map.of("on", "all", "priceList", "Northwind Standard"));
        line.put(field, value);
        return Map.of("id", "so-4", "name", "Wrong", "lines", List.of(line));
    }
}
