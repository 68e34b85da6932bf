package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.charge.ChargeAdjustment;
import org.comptoir.trading.charge.ChargeAdjustment.ByPercentage;
import org.comptoir.trading.charge.HandlingCharge;
import org.comptoir.trading.charge.OrderAdditions;
import org.comptoir.trading.condition.FulfillmentCenters;
import org.comptoir.trading.condition.FulfillmentCenters.Center;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NorthwindStore
class OrderAdditionsIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired ContractConditions conditions;
    @Autowired FulfillmentCenters centers;
    @Autowired Clock clock;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void theNearestPlaceSaysWhatIsChargedAndAllSayWhatIsWritten() {
        var base = master("0") + adjusted("-10") + handling("4.00") + comment("From the base");
        var own = adjusted("-20") + comment("From the contract");
        var both =
                file(
                        contractElement("Additions base", "1", "0", "", "", base),
                        contractElement(
                                "Additions", "1", "0", BIRCH, reference("Additions base"), own));
        assertThat(northwind.take(both, ContractState.ACTIVE).problems()).isEmpty();
        var additions = additions("Additions");
        assertThat(additions.adjustments())
                .extracting(ChargeAdjustment::change)
                .containsExactly(new ByPercentage(new BigDecimal("-20")));
        assertThat(additions.handling())
                .extracting(HandlingCharge::amount)
                .extracting(it -> it.decimal())
                .containsExactly("4.00");
        assertThat(additions.comments()).containsExactly("From the contract", "From the base");
    }

    @Test
    void aChargeNobodyCanPayIsRefusedWhenItIsDeployed() {
        var xml =
                file(
                        contractElement(
                                "Additions too high",
                                "1",
                                "0",
                                BIRCH,
                                "",
                                master("0") + handling("2000000000.00")));
        assertThat(northwind.take(xml, ContractState.ACTIVE).problems())
                .extracting(it -> it.code())
                .containsExactly("contract-not-compilable");
    }

    @Test
    void theFirstCentreThatIsOpenSendsTheOrder() {
        var owner = northwind.store().owner().value();
        center("Closed DC", false);
        center("Open DC", true);
        var named =
                List.of(
                        new OrderAdditions.Center(owner, "Closed DC"),
                        new OrderAdditions.Center(owner, "Open DC"));
        assertThat(centers.firstOpen(named)).contains("Open DC");
        center("Closed DC", true);
        assertThat(centers.firstOpen(named)).contains("Closed DC");
        assertThat(centers.firstOpen(List.of())).isEmpty();
    }

    private void center(String name, boolean open) {
        var owner = northwind.store().owner().value();
        centers.save(northwind.store().id(), new Center(name, owner, Map.of(), Map.of(), open));
    }

    private OrderAdditions additions(String name) {
        var keller = northwind.actor("b.keller");
        return conditions
                .of(keller, northwind.store(), northwind.id(name), clock.instant())
                .additions();
    }

    private static String adjusted(String percentage) {
        return "<ShippingTCShippingChargeAdjustment><PriceAdjustment signedPercentage=\"%s\"/></ShippingTCShippingChargeAdjustment>"
                .formatted(percentage);
    }

    private static String handling(String amount) {
        return "<HandlingChargeTC><HandlingCharge><MonetaryAmount value=\"%s\" currency=\"EUR\"/></HandlingCharge></HandlingChargeTC>"
                .formatted(amount);
    }

    private static String comment(String text) {
        return "<OrderTCOrderComment comment=\"%s\"/>".formatted(text);
    }
}
