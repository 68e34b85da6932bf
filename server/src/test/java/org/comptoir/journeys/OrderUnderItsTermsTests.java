package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the terms of a contract bring to an order beside prices (docs/rules.md §3, §3.3): adjusted
/// shipping charges, handling, where it is sent from, comments and attributes.
@SampleStores
class OrderUnderItsTermsTests {
    private static final String STORE = "/stores/tooltech";
    private static final String CART = STORE + "/cart";
    private static final String SELLER =
            "<OrganizationRef distinguishName=\"o=ToolTech Industrial,o=Root Organization\"/>";
    private static final String STORE_REF =
            "<StoreRef name=\"ToolTech\"><Owner>" + SELLER + "</Owner></StoreRef>";
    private static final String TERMS =
            """
            <PriceTCMasterCatalogWithOptionalAdjustment><PriceAdjustment signedPercentage="-10"/></PriceTCMasterCatalogWithOptionalAdjustment>
            <ShippingTCShippingCharge><ShippingChargePolicyRef policyName="ToolTechShippingCharge">STORE</ShippingChargePolicyRef></ShippingTCShippingCharge>
            <ShippingTCShippingChargeAdjustment><PriceAdjustment signedPercentage="-50"/><ShippingModePolicyRef policyName="GroundFreight">STORE</ShippingModePolicyRef></ShippingTCShippingChargeAdjustment>
            <HandlingChargeTC firstReleaseFree="false"><HandlingCharge><MonetaryAmount value="3.00000" currency="EUR"/></HandlingCharge><MaximumHandlingCharge><MonetaryAmount value="12.00000" currency="EUR"/><PriceAdjustment signedPercentage="5"/></MaximumHandlingCharge></HandlingChargeTC>
            <FulfillmentTC><FulfillmentCenterRef name="ToolTech South"><Owner>SELLER</Owner></FulfillmentCenterRef><FulfillmentCenterRef name="ToolTech Central"><Owner>SELLER</Owner></FulfillmentCenterRef></FulfillmentTC>
            <OrderTCOrderComment comment="Deliver to gate 4 only"/>
            <OrderTCOrderItemPAttribute skuNumber="HM-E500"><AttributeDetail attributeName="engraving"><AttributeValue value="MARLOW"/></AttributeDetail><SkuOwner>SELLER</SkuOwner></OrderTCOrderItemPAttribute>
            """;

    @LocalServerPort int port;
    Rest tess = Rest.guest(0);
    Rest manager = tess;
    String contract = "";

    @BeforeEach
    void deployAContract() {
        tess = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        manager = Rest.signedIn(port, "h.ward", "tooltech-manager-2026");
        tess.delete(CART).expect(200);
        deploy(file());
    }

    private void deploy(String file) {
        var report =
                manager.xml(STORE + "/contracts/import?mode=apply&as=active", file).expect(200);
        assertThat(report.at("/problems")).isEmpty();
        contract = report.text("/contracts/0/id");
    }

    private static String file() {
        return """
        <Package xmlns="http://www.ibm.com/WebSphereCommerce">
        <BuyerContract state="Active" contractUsage="OrganizationBuyer">
        <Participant role="Buyer"><ParticipantMember><OrganizationRef distinguishName="o=Marlow Shipyards,o=Root Organization"/></ParticipantMember></Participant>
        <ContractUniqueKey name="Marlow terms %d" origin="Manual"><ContractOwner>SELLER</ContractOwner></ContractUniqueKey>
        <AccountReference><AccountRef name="Marlow Shipyards"><AccountOwner>SELLER</AccountOwner></AccountRef></AccountReference>
        %s
        </BuyerContract></Package>
        """
                .formatted(System.nanoTime(), TERMS)
                .replace("STORE", STORE_REF)
                .replace("SELLER", SELLER);
    }

    @AfterEach
    void cancelTheContract() {
        tess.delete(CART).expect(200);
        var path = STORE + "/contracts/" + contract + "/cancel";
        manager.post(path, Map.of("reason", "End of the journey")).expect(200);
    }

    private Rest.Answer twoHammers() {
        var item = Map.of("partNumber", "HM-E500", "quantity", 2, "contract", contract);
        return tess.post(CART + "/items", item).expect(201);
    }

    @Test
    void theCartCountsHandlingAndTheChargeOfTheModeAskedFor() {
        var cart = twoHammers();
        assertThat(cart.text("/totals/goods/amount")).isEqualTo("26.64");
        assertThat(cart.text("/totals/handling/amount")).isEqualTo("1.33");
        assertThat(cart.text("/totals/sum/amount")).isEqualTo("27.97");
        var parcel = tess.get(CART + "?shippingMode=Parcel").expect(200);
        assertThat(parcel.text("/totals/shipping/amount")).isEqualTo("7.50");
        assertThat(parcel.text("/totals/sum/amount")).isEqualTo("35.47");
        var ground = tess.get(STORE + "/checkout?shippingMode=GroundFreight").expect(200);
        assertThat(ground.text("/cart/totals/shipping/amount")).isEqualTo("3.75");
        assertThat(ground.text("/cart/totals/sum/amount")).isEqualTo("31.72");
        assertThat(ground.text("/cart/version")).isEqualTo(parcel.text("/version"));
        assertThat(ground.at("/shipping").toString())
                .contains("\"amount\":\"3.75\"", "\"amount\":\"7.50\"");
    }

    @Test
    void aPolicyThatSellsIsChangedByWhoeverApprovesContracts() {
        var seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        var made = seller.post(STORE + "/policies", charge("flat_EUR=5")).expect(201);
        var address = STORE + "/policies/" + made.text("/id");
        seller.put(address, charge("flat_EUR=6")).expect(200);
        cancelTheContract();
        deploy(file().replace("ToolTechShippingCharge", "Charge that sells"));
        var refused = seller.put(address, charge("flat_EUR=0")).expect(403);
        assertThat(refused.text("/code")).isEqualTo("policy-needs-approver");
        assertThat(seller.get(address).text("/policy/properties")).isEqualTo("flat_EUR=6");
        manager.put(address, charge("flat_EUR=7")).expect(200);
        var ending = new HashMap<>(charge("flat_EUR=7"));
        ending.put("end", "2099-01-01T00:00:00Z");
        assertThat(manager.put(address, ending).expect(422).text("/code"))
                .isEqualTo("policy-ends-first");
    }

    private static Map<String, Object> charge(String properties) {
        return Map.of(
                "type", "ShippingCharge", "name", "Charge that sells", "properties", properties);
    }

    @Test
    void aNearerPolicyOfTheSameNameIsSuchAChange() {
        cancelTheContract();
        deploy(file().replace("ToolTechShippingCharge", "StandardShippingChargeBySeller"));
        var seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        var nearer = Map.of("type", "ShippingCharge", "name", "StandardShippingChargeBySeller");
        assertThat(seller.post(STORE + "/policies", nearer).expect(403).text("/code"))
                .isEqualTo("policy-needs-approver");
    }

    @Test
    void theOrderKeepsWhatTheTermsBringToIt() {
        var wish = new HashMap<String, Object>();
        wish.put("cartVersion", twoHammers().text("/version"));
        wish.put("payment", "BillMeLater");
        wish.put("shippingMode", "GroundFreight");
        wish.put("shipTo", "Main yard");
        wish.put("purchaseOrderNumber", "MS-2026-BLANKET");
        wish.put("comment", "Ring twice");
        var placed = tess.post(STORE + "/orders", wish).expect(201);
        var order = tess.get(STORE + "/orders/" + placed.text("/number")).expect(200);
        assertThat(order.text("/totals/shipping/amount")).isEqualTo("3.75");
        assertThat(order.text("/totals/handling/amount")).isEqualTo("1.33");
        assertThat(order.text("/totals/sum/amount")).isEqualTo("31.72");
        assertThat(order.text("/comment")).isEqualTo("Ring twice");
        assertThat(order.text("/contractComments/0")).isEqualTo("Deliver to gate 4 only");
        assertThat(order.text("/lines/0/attributes/engraving")).isEqualTo("MARLOW");
        assertThat(order.text("/fulfillmentCenter")).isEqualTo("ToolTech South");
    }
}
