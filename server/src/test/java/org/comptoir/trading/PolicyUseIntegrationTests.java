package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.Charge;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What refers to a policy, and what a policy does to prices and charges.
@NorthwindStore
class PolicyUseIntegrationTests {
    private static final String POLICIES = "/policies";
    private static final String STORE =
            "<StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef>";

    @LocalServerPort int port;
    @Autowired Northwind northwind;
    @Autowired ContractConditions conditions;
    @Autowired Clock clock;
    @Autowired Catalogs catalogs;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    NorthwindApi seller = NorthwindApi.guest(0);
    NorthwindApi admin = seller;

    @BeforeEach
    void signIn() {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        admin = NorthwindApi.signedIn(port, "e.lindqvist", "northwind-admin-2026");
    }

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void whatAContractNamesIsNotDeleted() {
        var made = seller.post(POLICIES, charge("In use", "flat_EUR=5")).expect(201);
        var address = POLICIES + "/" + made.text("/id");
        var xml = contract("Names a policy", BIRCH, master("0")).replace(STANDARD, own("In use"));
        assertThat(northwind.take(xml, ContractState.DRAFT).problems()).isEmpty();
        var uses = seller.get(address + "/uses").expect(200);
        assertThat(uses.at("/items").size()).isEqualTo(1);
        assertThat(uses.text("/items/0/name")).isEqualTo("Names a policy 1.0");
        assertThat(uses.text("/items/0/kind")).isEqualTo("contract");
        var refused = seller.delete(address).expect(409);
        assertThat(refused.text("/code")).isEqualTo("policy-in-use");
        assertThat(refused.text("/detail")).contains("Names a policy 1.0");
        var draft = northwind.id("Names a policy");
        seller.delete("/contracts/" + draft).expect(204);
        seller.delete(address).expect(204);
    }

    private static final String STANDARD =
            "<ShippingChargePolicyRef policyName=\"StandardShippingChargeBySeller\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef>";

    private static String own(String policy) {
        return "<ShippingChargePolicyRef policyName=\"%s\">%s</ShippingChargePolicyRef>"
                .formatted(policy, STORE);
    }

    private static Map<String, Object> charge(String name, String properties) {
        return Map.of("type", "ShippingCharge", "name", name, "properties", properties);
    }

    @Test
    void tellsWhereEachParameterIsWritten() {
        var made =
                seller.post(
                                POLICIES,
                                Map.of(
                                        "type",
                                        "ShippingCharge",
                                        "name",
                                        "Two places",
                                        "properties",
                                        "flat_EUR=5&freeFrom_EUR=100&colour=red",
                                        "commands",
                                        List.of(
                                                Map.of(
                                                        "name",
                                                        "flat-free-above",
                                                        "properties",
                                                        "flat_EUR=4"))))
                        .expect(201);
        var whole = seller.get(POLICIES + "/" + made.text("/id")).expect(200);
        assertThat(whole.at("/operations/0/parameters").toString())
                .contains(
                        "{\"name\":\"flat_EUR\",\"value\":\"4\",\"origin\":\"command\",\"read\":true}")
                .contains(
                        "{\"name\":\"freeFrom_EUR\",\"value\":\"100\",\"origin\":\"policy\",\"read\":true}")
                .contains(
                        "{\"name\":\"colour\",\"value\":\"red\",\"origin\":\"policy\",\"read\":false}");
        seller.delete(POLICIES + "/" + made.text("/id")).expect(204);
    }

    @Test
    void aPriceTellsItsPolicyAndParameters() {
        var term =
                "<PriceTCPriceListWithOptionalAdjustment><Property name=\"orgentity_dn\" value=\"o=Northwind Tools,o=Root Organization\"/><PricePolicyRef policyName=\"NorthwindTradeList\">%s</PricePolicyRef></PriceTCPriceListWithOptionalAdjustment>"
                        .formatted(STORE);
        var xml = contract("Explained policy", BIRCH, term);
        assertThat(northwind.take(xml, ContractState.ACTIVE).problems()).isEmpty();
        var buyer = NorthwindApi.signedIn(port, "b.keller", "northwind-buyer-2026");
        var asked = Map.of("items", List.of(Map.of("partNumber", "NW-4410")), "explain", true);
        var price = buyer.post("/prices", asked).expect(200);
        assertThat(price.text("/items/0/source/policy")).isEqualTo("NorthwindTradeList");
        assertThat(price.at("/items/0/source/parameters").toString())
                .contains("{\"name\":\"name\",\"value\":\"Northwind Trade\",\"origin\":\"policy\"}")
                .contains("\"origin\":\"term\"");
    }

    @Test
    void aPluginChargesOrdersAndIsListed() {
        var made =
                seller.post(
                                POLICIES,
                                Map.of(
                                        "type",
                                        "ShippingCharge",
                                        "name",
                                        "By a plug-in",
                                        "properties",
                                        "perUnit_EUR=0.80&from_1=10&percent_1=-5",
                                        "commands",
                                        List.of(Map.of("name", "volume-discount"))))
                        .expect(201);
        var list = admin.get("/api/v1/plugins").expect(200);
        assertThat(list.text("/items/2/file")).isEqualTo("volume-discount.jar");
        assertThat(list.text("/items/2/version")).isEqualTo("1.2");
        assertThat(list.text("/items/2/state")).isEqualTo("working");
        assertThat(list.text("/items/2/commands/0/command")).isEqualTo("volume-discount");
        var wrong = Map.of("properties", "perUnit_EUR=0.80&from_1=10");
        assertThat(
                        seller.put(POLICIES + "/" + made.text("/id"), volume(wrong))
                                .expect(400)
                                .text("/detail"))
                .contains("give each from_n its percent_n");
        assertThat(northwind.take(charged("By a plug-in"), ContractState.ACTIVE).problems())
                .isEmpty();
        var charge = charge("Charged by a plug-in").orElseThrow();
        assertThat(charge)
                .isInstanceOfSatisfying(
                        BySeller.class, it -> assertThat(it.amount()).isEqualByComparingTo("7.60"));
    }

    private static String charged(String policy) {
        return contract("Charged by a plug-in", BIRCH, master("0")).replace(STANDARD, own(policy));
    }

    private Optional<Charge> charge(String contract) {
        var keller = northwind.actor("b.keller");
        var ten = new Shipment(Currency.getInstance("EUR"), BigDecimal.TEN, Optional.empty(), 10);
        return conditions
                .of(keller, northwind.store(), northwind.id(contract), clock.instant())
                .shippingCharges()
                .charge(ten);
    }

    @Test
    void anArticleOfUnknownWeightHasNoChargeByWeight() {
        var byWeight =
                Map.of(
                        "type",
                        "ShippingCharge",
                        "name",
                        "By weight",
                        "properties",
                        "kilograms_1=5&charge_1=EUR5&default=EUR9",
                        "commands",
                        List.of(Map.of("name", "weight-bands")));
        seller.post(POLICIES, byWeight).expect(201);
        var xml = contract("Charged by weight", BIRCH, master("0"));
        assertThat(
                        northwind
                                .take(xml.replace(STANDARD, own("By weight")), ContractState.ACTIVE)
                                .problems())
                .isEmpty();
        var keller = NorthwindApi.signedIn(port, "b.keller", "northwind-buyer-2026");
        keller.delete("/cart").expect(200);
        for (var part : List.of("NW-4410", "NW-4420")) {
            keller.post("/cart/items", Map.of("partNumber", part, "quantity", 1)).expect(201);
        }
        var weight =
                jdbc.sql("select weight from product where part_number = 'NW-4420'")
                        .query(BigDecimal.class)
                        .single();
        weigh(Optional.empty());
        assertThat(keller.get(CART).expect(200).at("/totals/shipping").isNull()).isTrue();
        weigh(Optional.of(weight));
        assertThat(keller.get(CART).expect(200).text("/totals/shipping/amount")).isEqualTo("5.00");
        keller.delete("/cart").expect(200);
    }

    private static final String CART = "/cart?shippingMode=GroundFreight";

    /// Says what one of the articles weighs, as a load of the catalogue would.
    private void weigh(Optional<BigDecimal> kilograms) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update product set weight = :weight where part_number = 'NW-4420'")
                    .param("weight", kilograms.orElse(null), Types.NUMERIC)
                    .update();
            catalogs.changed(northwind.store().id());
        });
    }

    private static Map<String, Object> volume(Map<String, String> more) {
        var body = new HashMap<String, Object>(more);
        body.put("commands", List.of(Map.of("name", "volume-discount")));
        return body;
    }
}
