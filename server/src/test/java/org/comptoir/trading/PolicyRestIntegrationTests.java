package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@NorthwindStore
class PolicyRestIntegrationTests {
    private static final String POLICIES = "/policies";

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    NorthwindApi seller = NorthwindApi.guest(0);
    NorthwindApi admin = seller;

    @BeforeEach
    void signIn() {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        admin = NorthwindApi.signedIn(port, "e.lindqvist", "northwind-admin-2026");
    }

    @Test
    void listsInPagesAndMarksWhatIsInherited() {
        var names = new ArrayList<String>();
        var cursor = "";
        do {
            var page = seller.get(POLICIES + "?type=Payment&limit=3" + cursor).expect(200);
            page.at("/items").forEach(it -> names.add(it.at("/name").asString()));
            assertThat(page.text("/items/0/origin/kind")).isEqualTo("group");
            assertThat(page.text("/items/0/origin/name")).isEqualTo("StoreGroup1");
            assertThat(page.at("/items/0/inherited").asBoolean()).isTrue();
            cursor = page.at("/next").isNull() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());
        assertThat(names).isSorted().doesNotHaveDuplicates().contains("VISA", "COD", "AMEX");
        var modes = seller.get(POLICIES + "?type=ShippingMode").expect(200);
        assertThat(modes.text("/items/0/origin/kind")).isEqualTo("store");
        assertThat(modes.at("/items/0/inherited").asBoolean()).isFalse();
        assertThat(seller.get(POLICIES + "?type=Shipping").expect(400).text("/code"))
                .isEqualTo("bad-value");
        assertThat(seller.get(POLICIES + "?limit=500").at("/items").size()).isGreaterThan(20);
    }

    @Test
    void aPolicyIsMadeChangedAndDeleted() {
        var made = seller.post(POLICIES, charge("Made over REST", "flat_EUR=5")).expect(201);
        var address = POLICIES + "/" + made.text("/id");
        assertThat(made.header("Location")).isEqualTo("/api/v1/stores/northwind" + address);
        var tag = made.text("/etag");
        assertThat(seller.post(POLICIES, charge("Made over REST", "")).expect(409).text("/code"))
                .isEqualTo("policy-exists");
        var changed = charge("Made over REST", "flat_EUR=6");
        var replaced = seller.put(address, changed, tag).expect(200);
        assertThat(replaced.text("/properties")).isEqualTo("flat_EUR=6");
        assertThat(seller.put(address, changed, tag).expect(412).text("/code"))
                .isEqualTo("outdated");
        assertThat(seller.put(address, charge("Other", "")).expect(422).text("/code"))
                .isEqualTo("policy-identity-is-fixed");
        seller.delete(address).expect(204);
        seller.get(address).expect(404);
        seller.delete(address).expect(404);
    }

    @Test
    void aChargeNamedSeveralTimesAddsUp() {
        var perUnit = Map.of("name", "per-unit", "properties", "perUnit_EUR=1");
        assertThat(operations("ShippingCharge", List.of(perUnit, perUnit))).hasSize(2);
    }

    @Test
    void theStepsOfAPaymentAreOneCommand() {
        var steps =
                List.of(
                        Map.of("name", PAYMENTS + "DoPaymentMPFCmdImpl", "properties", "brand=a"),
                        Map.of(
                                "name",
                                PAYMENTS + "DoDepositPolicyCmdImpl",
                                "properties",
                                "brand=b&step=deposit"));
        assertThat(operations("Payment", steps))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.at("/parameters").toString())
                                .contains("\"a\"", "\"deposit\"")
                                .doesNotContain("\"b\""));
    }

    private static final String PAYMENTS = "com.ibm.commerce.payment.commands.";

    /// What a policy of these commands does.
    private List<JsonNode> operations(String type, List<Map<String, String>> commands) {
        var wish = Map.of("type", type, "name", "Of several", "commands", commands);
        var address = POLICIES + "/" + seller.post(POLICIES, wish).expect(201).text("/id");
        var operations = seller.get(address).expect(200).at("/operations");
        seller.delete(address).expect(204);
        return List.copyOf(operations.values());
    }

    @Test
    void aPolicyWhoseCommandIsGoneIsShownWithTheReason() {
        var made = seller.post(POLICIES, charge("Gone", "flat_EUR=5")).expect(201);
        jdbc.sql("update business_policy set commands = cast(:commands as jsonb) where id = :id")
                .param("commands", "[{\"name\": \"of-a-plug-in\", \"properties\": \"\"}]")
                .param("id", UUID.fromString(made.text("/id")))
                .update();
        var other = seller.post(POLICIES, charge("Read again", "")).expect(201);
        var gone = seller.get(POLICIES + "/" + made.text("/id")).expect(200);
        assertThat(gone.text("/problem")).contains("of-a-plug-in");
        assertThat(gone.text("/policy/commands/0/name")).isEqualTo("of-a-plug-in");
        assertThat(gone.at("/operations").size()).isZero();
        for (var policy : List.of(made, other)) {
            seller.delete(POLICIES + "/" + policy.text("/id")).expect(204);
        }
    }

    private static Map<String, Object> charge(String name, String properties) {
        return Map.of("type", "ShippingCharge", "name", name, "properties", properties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"type":"Shipping","name":"Bad"} | 400 | bad-value | type
                    {"name":"Bad"} | 400 | bad-value | type
                    {"type":"Price"} | 400 | missing-value | name
                    {"type":"ShippingCharge","name":"Bad","properties":"flat_EUR=much"} | 400 | bad-policy-parameter | properties.flat_EUR
                    {"type":"ShippingCharge","name":"Bad","properties":"nonsense"} | 400 | bad-policy-parameter | properties.nonsense
                    {"type":"ShippingCharge","name":"Bad","commands":[{"name":"flat-free-abov"}]} | 422 | misspelt-policy-command |
                    {"type":"ShippingCharge","name":"Bad","commands":[{"name":"com.example.Mine"}]} | 422 | unknown-policy-command |
                    {"type":"Payment","name":"Bad","commands":[{"name":"cheque"},{"name":"card"}]} | 422 | policy-commands-do-not-combine |
                    {"type":"Payment","name":"Bad","group":"Elsewhere"} | 400 | bad-policy-group | group
                    {"type":"Payment","name":"Bad","start":"2026-02-01T00:00:00Z","end":"2026-01-01T00:00:00Z"} | 400 | bad-policy-dates | end
                    {"type":"Payment","name":"Bad","group":"StoreGroup1"} | 403 | policy-inherited |
                    """)
    void whatIsWrongIsNamedAndNothingIsSaved(
            String body, int status, String code, @Nullable String field) {
        var answer = seller.postText(POLICIES, body).expect(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/detail")).isNotBlank().doesNotContain("{");
        if (field != null) {
            assertThat(answer.text("/field")).isEqualTo(field);
        }
        assertThat(seller.get(POLICIES + "?limit=500").body()).doesNotContain("\"Bad\"");
    }

    @Test
    void aPolicyOfTheGroupIsForItsAdministrator() {
        var visa = named("Payment", "VISA");
        var body =
                Map.of(
                        "descriptions",
                        Map.of("en", "Visa", "fr", "Visa"),
                        "commands",
                        List.of(Map.of("name", "card")));
        assertThat(seller.put(visa, body).expect(403).text("/code")).isEqualTo("policy-inherited");
        assertThat(seller.delete(visa).expect(403).text("/code")).isEqualTo("policy-inherited");
        admin.put(visa, body).expect(200);
    }

    @Test
    void strangersReachNothing() {
        var visa = named("Payment", "VISA");
        var buyer = NorthwindApi.signedIn(port, "b.keller", "northwind-buyer-2026");
        var representative =
                NorthwindApi.signedIn(port, "l.varga", "northwind-representative-2026");
        for (var path : List.of(POLICIES, POLICIES + "/types", visa, visa + "/uses")) {
            buyer.get(path).expect(403);
            NorthwindApi.guest(port).get(path).expect(401);
        }
        representative.get(visa).expect(200);
        representative.get(visa + "/uses").expect(403);
        representative.post(POLICIES, charge("Not his", "")).expect(403);
        buyer.delete(visa).expect(403);
        buyer.get("/api/v1/plugins").expect(403);
        seller.get("/api/v1/plugins").expect(403);
    }

    private String named(String type, String name) {
        for (var item : seller.get(POLICIES + "?limit=500&type=" + type).expect(200).at("/items")) {
            if (item.at("/name").asString().equals(name)) {
                return POLICIES + "/" + item.at("/id").asString();
            }
        }
        throw new AssertionError("no policy " + name);
    }

    @Test
    void everyTypeOffersItsCommandsAndForms() {
        var types = seller.get(POLICIES + "/types").expect(200);
        assertThat(types.at("/items").size()).isEqualTo(10);
        assertThat(types.text("/items/5/type")).isEqualTo("ReturnCharge");
        assertThat(types.at("/items/5/combines").asBoolean()).isTrue();
        var percent = types.at("/items/5/commands/0");
        assertThat(percent.at("/command").asString()).isEqualTo("percent-by-days");
        assertThat(percent.at("/usual").asBoolean()).isTrue();
        assertThat(percent.at("/aliases/0").asString()).contains("PercentagePolicyCmdImpl");
        var later = percent.at("/fields/2");
        assertThat(later.at("/name").asString()).isEqualTo("default");
        assertThat(later.at("/kind").asString()).isEqualTo("decimal");
        assertThat(later.at("/times").asString()).isEqualTo("at-most-once");
        assertThat(later.at("/otherwise").asString()).isEqualTo("0");
        assertThat(percent.at("/fields/0/suffix").asString()).isEqualTo("whole");
        assertThat(types.body()).contains("volume-discount", "perUnit");
    }
}
