package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.comptoir.CountingDataSource;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.ShippingChargeCommand.ByCarrier;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.Charge;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.condition.AddressName;
import org.comptoir.trading.condition.Conditions;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NorthwindStore
class ConditionsIntegrationTests {
    private static final String STANDARD_CHARGE =
            "<ShippingChargePolicyRef policyName=\"StandardShippingChargeBySeller\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef>";

    @Autowired Northwind northwind;
    @Autowired Policies policies;
    @Autowired ContractConditions conditions;
    @Autowired Clock clock;
    @Autowired DataSource database;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void withoutATermTheStoresOwnChoiceHolds() {
        northwind.take(contract("Terms none", BIRCH, master("0")), ContractState.ACTIVE);
        var terms = of("b.keller", "Terms none");
        assertThat(names(terms))
                .contains("VISA", "BillMeLater", "COD")
                .doesNotContain("LineOfCredit", "PayLater");
        assertThat(terms.shippingModes())
                .extracting(it -> it.policy().name())
                .containsExactly("AirExpress", "GroundFreight");
        assertThat(terms.needsPurchaseOrder()).isFalse();
        assertThat(terms.shipTo()).isEmpty();
        assertThat(charge(terms, "100")).isEqualTo(new BySeller(new BigDecimal("7.50")));
        assertThat(charge(terms, "250")).isEqualTo(new BySeller(BigDecimal.ZERO));
    }

    @Test
    void unitesWhatTheContractItsLendersAndItsAccountAllow() {
        northwind.run(Northwind.example("account-all-terms.xml"), Mode.APPLY, Optional.empty());
        var account =
                "<AccountReference><AccountRef name=\"Alder Rail Works\"><AccountOwner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></AccountOwner></AccountRef></AccountReference>";
        var lender =
                contractElement("Terms lender", "1", "0", "", "", master("0") + payment("COD", ""));
        var borrower =
                contractElement(
                        "Terms account",
                        "1",
                        "0",
                        Northwind.ALDER,
                        account + reference("Terms lender"),
                        payment(
                                "Check",
                                "<Participant role=\"Buyer\"><ParticipantMember><OrganizationRef distinguishName=\"ou=Depot,o=Alder Rail Works,o=Root Organization\"/></ParticipantMember></Participant>"));
        assertThat(northwind.take(file(lender, borrower), ContractState.ACTIVE).problems())
                .isEmpty();
        var purchasing = of("m.okafor", "Terms account");
        assertThat(names(purchasing)).containsExactlyInAnyOrder("COD", "LineOfCredit");
        assertThat(names(of("d.roy", "Terms account")))
                .containsExactlyInAnyOrder("COD", "LineOfCredit", "Check");
        assertThat(purchasing.needsPurchaseOrder()).isTrue();
        assertThat(purchasing.purchaseOrders()).hasSize(3);
        assertThat(purchasing.shipTo())
                .extracting(AddressName::nickName)
                .containsExactly("Depot North");
        assertThat(charge(purchasing, "10")).isEqualTo(new BySeller(new BigDecimal("7.50")));
    }

    @Test
    void takesTheChargeOfTheAccountWhereTheContractHasNone() {
        northwind.run(Northwind.example("account-all-terms.xml"), Mode.APPLY, Optional.empty());
        var xml =
                Northwind.example("two-contracts-one-package.xml")
                        .replace("\"Child of base\"", "\"Terms child\"")
                        .replace("\"Northwind Base Terms\"", "\"Terms base\"");
        assertThat(northwind.take(xml, ContractState.ACTIVE).problems()).isEmpty();
        assertThat(charge(of("m.okafor", "Terms child"), "10")).isEqualTo(new ByCarrier());
    }

    @Test
    void aChargeOfWhichNoTermIsInForceIsUnknown() {
        policies.save(charge("Charge to come", Optional.of(clock.instant().plusSeconds(86_400))));
        var xml =
                contract("Terms to come", BIRCH, master("0"))
                        .replace(STANDARD_CHARGE, own("Charge to come"));
        assertThat(northwind.take(xml, ContractState.ACTIVE).problems()).isEmpty();
        assertThat(charge(of("b.keller", "Terms to come"), "10")).isInstanceOf(NotGiven.class);
    }

    @Test
    void aTermWhosePropertiesItsPolicyCannotReadIsNotDeployed() {
        policies.save(charge("Charge of terms", Optional.empty()));
        var xml =
                contract("Terms unreadable", BIRCH, master("0"))
                        .replace(
                                STANDARD_CHARGE,
                                "<Property name=\"flat_EUR\" value=\"much\"/>"
                                        + own("Charge of terms"));
        assertThat(northwind.take(xml, ContractState.ACTIVE).problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("contract-not-compilable");
                    assertThat(it.message()).contains("flat_EUR").contains("much");
                    assertThat(it.line()).isGreaterThan(1);
                });
    }

    private BusinessPolicy charge(String name, Optional<Instant> start) {
        return new BusinessPolicy(
                new PolicyId(Ids.next()),
                1,
                PolicyType.SHIPPING_CHARGE,
                name,
                Optional.of(northwind.store().id()),
                Optional.empty(),
                "flat_EUR=5",
                List.of(),
                new Validity(start, Optional.empty()),
                Map.of());
    }

    private static String own(String policy) {
        return "<ShippingChargePolicyRef policyName=\"%s\"><StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef>"
                .formatted(policy);
    }

    @Test
    void leavesTheCreditLineOutWhereTheContractAllowsNoCredit() {
        var xml =
                contract(
                                "Terms cash",
                                BIRCH,
                                master("0") + payment("LineOfCredit", "") + payment("COD", ""))
                        .replace("contractUsage", "creditAllowed=\"false\" contractUsage");
        assertThat(northwind.take(xml, ContractState.ACTIVE).problems()).isEmpty();
        assertThat(names(of("b.keller", "Terms cash"))).containsExactly("COD");
    }

    @Test
    void answersWithoutAStatementOnceWarm() {
        northwind.take(contract("Terms warm", BIRCH, master("0")), ContractState.ACTIVE);
        var keller = northwind.actor("b.keller");
        var counted = (CountingDataSource) database;
        price(keller);
        long before = counted.count();
        price(keller);
        conditions.of(keller, northwind.store(), northwind.id("Terms warm"), clock.instant());
        assertThat(counted.count() - before).isEqualTo(1);
    }

    private void price(Actor actor) {
        assertThat(northwind.price(actor, "NW-4420")).isPresent();
    }

    private Conditions of(String logonId, String contract) {
        return conditions.of(
                northwind.actor(logonId),
                northwind.store(),
                northwind.id(contract),
                clock.instant());
    }

    private static List<String> names(Conditions terms) {
        return terms.payments().stream().map(it -> it.policy().name()).toList();
    }

    private static Charge charge(Conditions terms, String goods) {
        var shipment =
                new Shipment(
                        Currency.getInstance("EUR"),
                        new BigDecimal(goods),
                        Optional.of(BigDecimal.ONE),
                        1);
        return terms.shippingCharges().charge(shipment).orElseThrow();
    }

    private static String payment(String policy, String participant) {
        return "<PaymentTC>%s<PaymentMethod><PaymentPolicyRef policyName=\"%s\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></PaymentPolicyRef><PaymentMethodDisplayString name=\"%s\"/></PaymentMethod></PaymentTC>"
                .formatted(participant, policy, policy);
    }
}
