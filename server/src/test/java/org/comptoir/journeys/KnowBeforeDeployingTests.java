package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// A seller asks what a draft will change, deploys it, and the store shows exactly that.
@SampleStores
class KnowBeforeDeployingTests {
    private static final String STORE = "/stores/tooltech";
    private static final String CONTRACTS = STORE + "/contracts";
    private static final String NAME = "Marlow Framework 2026";
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> REASON = Map.of("reason", "End of the journey");
    private static final String OWNER =
            "<OrganizationRef distinguishName=\"o=ToolTech Industrial,o=Root Organization\"/>";

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);
    Rest manager = seller;
    Rest tess = seller;
    String draft = "";

    @BeforeEach
    void writeADraft() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        manager = Rest.signedIn(port, "h.ward", "tooltech-manager-2026");
        tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        tess.delete(STORE + "/cart").expect(200);
        seller.xml(CONTRACTS + "/import?mode=apply&as=draft", nextVersion()).expect(200);
        var drafts =
                seller.get(CONTRACTS + "?name=Marlow%20Framework%202026&state=Draft").expect(200);
        draft =
                StreamSupport.stream(drafts.at("/items").spliterator(), false)
                        .filter(it -> !it.at("/deleted").asBoolean())
                        .map(it -> CONTRACTS + "/" + it.at("/id").asString())
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void leaveTheStoreAsItWas() {
        tess.delete(STORE + "/cart").expect(200);
        var state = seller.get(draft).expect(200).text("/contract/state");
        if (state.equals("Active")) {
            manager.post(draft + "/undo-deployment", REASON).expect(200);
            manager.post(draft + "/cancel", REASON).expect(200);
        }
        manager.delete(draft).expect(204);
    }

    /// A version of the framework contract that sells everything at 5 % off, and nothing else.
    private static String nextVersion() {
        return """
        <Package xmlns="http://www.ibm.com/WebSphereCommerce">
        <BuyerContract state="Draft" contractUsage="OrganizationBuyer" creditAllowed="true" startTime="2026-01-01T00:00:00">
        <Participant role="Buyer"><ParticipantMember><OrganizationRef distinguishName="o=Marlow Shipyards,o=Root Organization"/></ParticipantMember></Participant>
        <ContractUniqueKey name="%s" majorVersionNumber="1" minorVersionNumber="0" origin="Manual"><ContractOwner>%s</ContractOwner></ContractUniqueKey>
        <AccountReference><AccountRef name="Marlow Shipyards"><AccountOwner>%s</AccountOwner></AccountRef></AccountReference>
        <PriceTCMasterCatalogWithOptionalAdjustment><PriceAdjustment signedPercentage="-5"/></PriceTCMasterCatalogWithOptionalAdjustment>
        <PaymentTC><PaymentMethod><PaymentPolicyRef policyName="BillMeLater"><StoreRef name="StoreGroup1"><Owner><OrganizationRef distinguishName="o=Root Organization"/></Owner></StoreRef></PaymentPolicyRef></PaymentMethod></PaymentTC>
        </BuyerContract></Package>\
        """
                .formatted(NAME, OWNER, OWNER);
    }

    @Test
    void whatTheImpactSaysIsWhatTheStoreShows() throws IOException {
        var impact = seller.get(draft + "/impact?limit=1").expect(200);
        assertThat(impact.text("/comparedWith")).isEqualTo("today");
        int group = groupOf(impact, "Purchasing");
        var changes = changes(group);
        var counts = impact.at("/groups/" + (group - 1) + "/counts");
        assertThat(changes.values().stream().map(it -> it.at("/kind").asString()).distinct())
                .contains("up", "appearing");
        assertThat(changes)
                .hasSize(
                        counts.at("/up").asInt()
                                + counts.at("/down").asInt()
                                + counts.at("/appearing").asInt()
                                + counts.at("/disappearing").asInt()
                                + counts.at("/quantities").asInt());
        assertThat(impact.at("/warnings").toString()).contains("opens-whole-catalog");
        var parts = partNumbers();
        var before = prices(parts, changes);
        deploy();
        var after = prices(parts, changes);
        for (var part : parts) {
            var change = changes.get(part);
            var said =
                    change == null ? before.get(part) : change.at("/after/amount").asString("none");
            assertThat(after.get(part)).as(part).isEqualTo(said);
            if (change != null) {
                assertThat(before.get(part))
                        .isEqualTo(change.at("/before/amount").asString("none"));
                assertThat(said).isNotEqualTo(before.get(part));
            }
        }
        var deployed = seller.get(draft + "/impact?limit=1").expect(200);
        assertThat(deployed.text("/comparedWith")).isEqualTo("without-it");
        assertThat(deployed.at("/groups")).isEqualTo(impact.at("/groups"));
    }

    @Test
    void cartsAndOrdersAreReckonedWithTheDraft() {
        tess.post(STORE + "/cart/items", Map.of("partNumber", "HM-E500", "quantity", 10))
                .expect(201);
        var order = tess.post(STORE + "/orders", order()).expect(201);
        tess.post(STORE + "/cart/items", Map.of("partNumber", "HM-E500", "quantity", 10))
                .expect(201);
        var impact = seller.get(draft + "/impact").expect(200);
        var line =
                StreamSupport.stream(impact.at("/orders/differences").spliterator(), false)
                        .filter(it -> it.at("/order").asString().equals(order.text("/number")))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.at("/paid/amount").asString()).isEqualTo("122.50");
        assertThat(line.at("/before/amount").asString()).isEqualTo("122.50");
        var cart =
                StreamSupport.stream(impact.at("/carts/items").spliterator(), false)
                        .filter(it -> it.at("/buyer").asString().equals("Tess Cole"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cart.at("/before/amount").asString()).isEqualTo("122.50");
        deploy();
        var present = tess.get(STORE + "/cart").expect(200).text("/lines/0/total/amount");
        assertThat(cart.at("/after/amount").asString()).isEqualTo(present);
        assertThat(present).isNotEqualTo("122.50");
        var items = List.of(Map.of("partNumber", "HM-E500", "quantity", 10));
        var anew = tess.post(STORE + "/prices", Map.of("items", items)).expect(200);
        assertThat(line.at("/after/amount").asString())
                .isEqualTo(anew.text("/items/0/line/amount"));
    }

    private void deploy() {
        seller.post(draft + "/submit", NOTHING).expect(200);
        assertThat(manager.post(draft + "/approve", NOTHING).expect(200).text("/state"))
                .isEqualTo("Active");
    }

    private static Map<String, Object> order() {
        return Map.of(
                "payment", "BillMeLater",
                "shippingMode", "NextDay",
                "shipTo", "Main yard",
                "purchaseOrderNumber", "MS-2026-BLANKET");
    }

    private static int groupOf(Rest.Answer impact, String organization) {
        return StreamSupport.stream(impact.at("/groups").spliterator(), false)
                .filter(it -> it.at("/organizations").toString().contains(organization))
                .findFirst()
                .orElseThrow()
                .at("/number")
                .asInt();
    }

    /// All pages of the changes for one group, by part number.
    private Map<String, JsonNode> changes(int group) {
        var changes = new TreeMap<String, JsonNode>();
        var cursor = "";
        while (true) {
            var page = seller.get(draft + "/impact?limit=200&cursor=" + cursor).expect(200);
            for (var change : page.at("/changes/items")) {
                if (change.at("/group").asInt() == group) {
                    assertThat(changes.put(change.at("/partNumber").asString(), change)).isNull();
                }
            }
            if (page.at("/changes/next").isNull()) {
                return changes;
            }
            cursor = page.text("/changes/next");
        }
    }

    private static List<String> partNumbers() throws IOException {
        return Files.readAllLines(Path.of("../samples/tooltech/products.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .distinct()
                .toList();
    }

    /// What Tess pays: at the quantity the impact speaks of, else for one piece.
    private Map<String, String> prices(List<String> parts, Map<String, JsonNode> changes) {
        var prices = new HashMap<String, String>();
        var items = new ArrayList<Map<String, Object>>();
        for (var part : parts) {
            var change = changes.get(part);
            var quantity = change == null ? BigDecimal.ONE : change.at("/quantity").decimalValue();
            items.add(Map.of("partNumber", part, "quantity", quantity));
        }
        for (int from = 0; from < items.size(); from += 1_000) {
            var page = items.subList(from, Math.min(items.size(), from + 1_000));
            for (var item :
                    tess.post(STORE + "/prices", Map.of("items", page)).expect(200).at("/items")) {
                prices.put(
                        item.at("/partNumber").asString(),
                        item.at("/price/amount").asString("none"));
            }
        }
        return prices;
    }
}
