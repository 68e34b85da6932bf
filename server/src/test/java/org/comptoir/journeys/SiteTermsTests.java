package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Terms of types that the site has declared (docs/rules.md §3): listed, and checked in XML, YAML
/// and JSON alike.
@SampleStores
class SiteTermsTests {
    private static final String STORE = "/stores/tooltech";

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
    }

    @Test
    void theTypesAreListedWithTheirFieldsForTheSellersSide() {
        var types = seller.get(STORE + "/term-types").expect(200).at("/items").toString();
        assertThat(types)
                .contains("\"kind\":\"PriceTCCustomPriceList\"")
                .contains(
                        "\"type\":\"RebateTC\",\"places\":[\"contract\",\"account\"],\"rule\":null,\"fields\":[{\"name\":\"rebatePercent\",\"type\":\"decimal\",\"required\":true,\"many\":false}]");
        Rest.signedIn(port, "t.cole", "tooltech-buyer-2026").get(STORE + "/term-types").expect(403);
    }

    @Test
    void inJsonAnUndeclaredTypeAndAWrongOrMissingPropertyAreNamed() {
        assertThat(refusal("LoyaltyTC", property("rebatePercent", "2")))
                .containsExactly("term-type-undeclared", "LoyaltyTC", "RebateTC");
        assertThat(refusal("RebateTC", property("rebatePercent", "much")))
                .containsExactly("invalid-content", "RebateTC", "rebatePercent", "much");
        assertThat(refusal("RebateTC", List.of()))
                .containsExactly("invalid-content", "RebateTC", "rebatePercent");
    }

    /// The code, and which of these words the answer holds.
    private List<String> refusal(String type, List<Map<String, String>> properties) {
        var draft = draft();
        var content = (ObjectNode) seller.get(draft).expect(200).at("/content");
        var terms = (ArrayNode) content.at("/terms");
        var term = terms.addObject();
        term.put("kind", "TermCondition").put("type", type);
        var written = term.putObject("header").putArray("properties");
        properties.forEach(it ->
                written.addObject().put("name", it.get("name")).put("value", it.get("value")));
        var answer = seller.put(draft, content).expect(400);
        assertThat(answer.text("/field")).isEqualTo("terms/" + (terms.size() - 1));
        seller.delete(draft).expect(204);
        return List.of(answer.text("/code"), type, "rebatePercent", "much", "RebateTC").stream()
                .distinct()
                .filter(it ->
                        it.equals(answer.text("/code")) || answer.text("/detail").contains(it))
                .toList();
    }

    private static List<Map<String, String>> property(String name, String value) {
        return List.of(Map.of("name", name, "value", value));
    }

    private String draft() {
        var path = STORE + "/contracts";
        var original = seller.get(path + "?name=Larch%20Maintenance%202026").text("/items/0/id");
        var name = Map.of("name", "Site terms " + System.nanoTime());
        var copy = seller.post(path + "/" + original + "/duplicate", name).expect(201);
        return path + "/" + copy.text("/id");
    }

    @Test
    void inXmlAndYamlAnUndeclaredTypeIsReportedWithItsPlace() {
        var owner = "o=ToolTech Industrial,o=Root Organization";
        var xml =
                """
                <Package xmlns="http://www.ibm.com/WebSphereCommerce">
                <BuyerContract state="Draft">
                <ContractUniqueKey name="Site terms in XML" origin="Manual"><ContractOwner><OrganizationRef distinguishName="%s"/></ContractOwner></ContractUniqueKey>
                <TermCondition type="LoyaltyTC"><Property name="points" value="2"/></TermCondition>
                </BuyerContract></Package>
                """
                        .formatted(owner);
        var report = seller.xml(STORE + "/contracts/import?mode=plan", xml).expect(200);
        assertThat(report.text("/problems/0/code")).isEqualTo("unknown-term");
        assertThat(report.text("/problems/0/line")).isEqualTo("4");
        var yaml =
                """
                contracts:
                - key: {name: Site terms in YAML, owner: "%s", origin: Manual, major: 1, minor: 0}
                  terms:
                  - {kind: TermCondition, type: LoyaltyTC}
                """
                        .formatted(owner);
        var other = seller.yaml(STORE + "/contracts/import?mode=plan", yaml).expect(200);
        assertThat(other.text("/problems/0/code")).isEqualTo("unknown-term");
        assertThat(other.text("/problems/0/line")).isEqualTo("4");
    }
}
