package org.comptoir.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.PaymentCommand.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInCommandsTests {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");

    @Test
    void theStandardListNeedsNoParameter() {
        assertThat(new StandardPriceList().listsBy(Parameters.NONE))
                .containsExactly(new PriceCommand.Standard());
    }

    @Test
    void aNamedListMayNameItsOwner() {
        var command = new NamedPriceList();
        assertThat(command.listsBy(parse("name=Partners")))
                .containsExactly(new PriceCommand.Named("Partners", Optional.empty()));
        assertThat(command.listsBy(parse("name=Partners&orgentity_dn=o=Seller,o=Root")))
                .containsExactly(
                        new PriceCommand.Named("Partners", Optional.of("o=Seller,o=Root")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name="})
    void aNamedListNeedsAName(String parameters) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> new NamedPriceList().listsBy(parse(parameters)))
                .withMessageContaining("'name'");
    }

    @Test
    void setsMayBeTakenOffSets() {
        assertThat(new NamedProductSet().selectBy(parse("name=Tools&name=Glue&without=Lasers")))
                .isEqualTo(
                        new ProductSetCommand.Selection(
                                List.of(
                                        new ProductSetCommand.SetOf("Tools"),
                                        new ProductSetCommand.SetOf("Glue")),
                                List.of(new ProductSetCommand.SetOf("Lasers"))));
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> new NamedProductSet().selectBy(parse("without=Lasers")))
                .withMessageContaining("add name=");
    }

    @Test
    void categoriesMayBeTakenOffCategories() {
        assertThat(new CategoryProducts().selectBy(parse("category=Drills&without=Drills-Laser")))
                .isEqualTo(
                        new ProductSetCommand.Selection(
                                List.of(new ProductSetCommand.Category("Drills")),
                                List.of(new ProductSetCommand.Category("Drills-Laser"))));
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> new CategoryProducts().selectBy(Parameters.NONE))
                .withMessageContaining("add category=");
    }

    @Test
    void aModeMayNameItsCarrierAndDays() {
        var command = new ModeAndCarrier();
        assertThat(command.modeBy(parse("mode=Ground&carrier=Rail Freight&days=3")))
                .isEqualTo(
                        new ShippingModeCommand.Mode(
                                "Ground", Optional.of("Rail Freight"), Optional.of(3)));
        assertThat(command.modeBy(parse("mode=Pickup")))
                .isEqualTo(
                        new ShippingModeCommand.Mode("Pickup", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mode= ", "mode=Ground&days=-1", "carrier=Rail Freight"})
    void aModeMustMakeSense(String parameters) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> new ModeAndCarrier().modeBy(parse(parameters)));
    }

    @Test
    void theCarrierMayCollect() {
        var shipment = new ShippingChargeCommand.Shipment(EUR, BigDecimal.TEN, BigDecimal.ONE, 1);
        assertThat(new CollectByCarrier().chargeBy(shipment, Parameters.NONE))
                .isEqualTo(new ShippingChargeCommand.ByCarrier());
    }

    @ParameterizedTest
    @CsvSource({
        "line-of-credit, LINE_OF_CREDIT",
        "bill-me-later, BILL_ME_LATER",
        "cheque, CHEQUE",
        "cash-on-delivery, CASH_ON_DELIVERY",
        "card, CARD"
    })
    void paymentsTakeEveryCurrencyUnlessLimited(String code, Kind kind) {
        var command =
                (PaymentCommand<?>)
                        PolicyCommands.builtIn().find(PolicyType.PAYMENT, code).orElseThrow();

        var open = command.methodBy(parse("attrPageName=StandardVisa&display=true"));
        assertThat(open.kind()).isEqualTo(kind);
        assertThat(open.allows(EUR)).isTrue();
        assertThat(open.offeredByDefault()).isTrue();

        var limited = command.methodBy(parse("currencyAllowed=EUR&excludeFrom=defaultTC"));
        assertThat(limited.allows(EUR)).isTrue();
        assertThat(limited.allows(USD)).isFalse();
        assertThat(limited.offeredByDefault()).isFalse();
    }

    @Test
    void refusesAnUnknownExclusion() {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() ->
                        new PaymentOfKind("card", Kind.CARD).methodBy(parse("excludeFrom=baseTC")))
                .withMessageContaining("'excludeFrom=baseTC' is not known");
    }

    private static Parameters parse(String text) {
        return Parameters.parse(text, Origin.POLICY);
    }
}
