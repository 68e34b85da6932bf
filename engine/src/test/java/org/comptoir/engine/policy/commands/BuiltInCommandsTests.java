package org.comptoir.engine.policy.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.InvoiceFormatCommand;
import org.comptoir.engine.policy.InvoiceFormatCommand.Paper;
import org.comptoir.engine.policy.InvoiceFormatCommand.Pdf;
import org.comptoir.engine.policy.InvoiceFormatCommand.PlainText;
import org.comptoir.engine.policy.InvoiceFormatCommand.Ubl;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.PriceCommand;
import org.comptoir.engine.policy.ProductSetCommand;
import org.comptoir.engine.policy.ReferralInterfaceCommand;
import org.comptoir.engine.policy.ReferralInterfaceCommand.Operation;
import org.comptoir.engine.policy.ReferralInterfaceCommand.Settings;
import org.comptoir.engine.policy.ReturnPaymentCommand;
import org.comptoir.engine.policy.ShippingChargeCommand;
import org.comptoir.engine.policy.ShippingModeCommand;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.engine.policy.payment.PaymentCommand.Kind;
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
        var shipment = new ShippingChargeCommand.Shipment(EUR, BigDecimal.TEN, Optional.empty(), 1);
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
                        new OfflinePayment("cheque", Kind.CHEQUE)
                                .methodBy(parse("excludeFrom=baseTC")))
                .withMessageContaining("'excludeFrom=baseTC' is not known");
    }

    @ParameterizedTest
    @CsvSource({"original-payment, ORIGINAL_PAYMENT", "credit, CREDIT"})
    void refundsByWhatItsCodeSays(String code, ReturnPaymentCommand.Refund refund) {
        var command =
                (ReturnPaymentCommand<?>)
                        PolicyCommands.builtIn()
                                .find(PolicyType.RETURN_PAYMENT, code)
                                .orElseThrow();
        assertThat(command.refundBy(Parameters.NONE)).isEqualTo(refund);
    }

    @Test
    void writesInvoicesOfTheKindAskedFor() {
        assertThat(layout("by-format", "")).isEqualTo(new Pdf(Paper.A4));
        assertThat(layout("by-format", "format=ubl&customization=urn:x"))
                .isEqualTo(new Ubl(Optional.of("urn:x")));
        assertThat(layout("by-format", "format=text&width=72")).isEqualTo(new PlainText(72));
        assertThat(layout("pdf", "format=text&paper=letter")).isEqualTo(new Pdf(Paper.LETTER));
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> layout("text", "width=10"))
                .withMessageContaining("width=10");
    }

    private static InvoiceFormatCommand.Layout layout(String code, String parameters) {
        var command = PolicyCommands.builtIn().find(PolicyType.INVOICE_FORMAT, code).orElseThrow();
        return ((InvoiceFormatCommand<?>) command).layoutBy(parse(parameters));
    }

    @Test
    void aRemoteStoreOffersFourOperations() {
        var command =
                (ReferralInterfaceCommand<?>)
                        PolicyCommands.builtIn()
                                .find(PolicyType.REFERRAL_INTERFACE, "cxml")
                                .orElseThrow();
        var connection =
                command.connectionBy(
                        parse(
                                "address=https://orchid.example/api&timeoutSeconds=8&enabled_CartTransfer=false&authenticated_BatchAvailability=true&timeout_BatchAvailability=30"));
        assertThat(connection.protocol()).isEqualTo(ReferralInterfaceCommand.Protocol.CXML);
        assertThat(connection.address()).contains("https://orchid.example/api");
        assertThat(connection.operations())
                .containsOnly(
                        Map.entry(Operation.PRICE_AND_AVAILABILITY, settings(true, false, 8)),
                        Map.entry(Operation.BATCH_AVAILABILITY, settings(true, true, 30)),
                        Map.entry(Operation.CART_TRANSFER, settings(false, false, 8)),
                        Map.entry(Operation.UNIT_OF_MEASURE, settings(true, false, 8)));
    }

    private static Settings settings(boolean enabled, boolean authenticated, int seconds) {
        return new Settings(enabled, authenticated, Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address=ftp://orchid.example",
                "address=orchid",
                "timeoutSeconds=0",
                "timeout_CartTransfer=61",
                "enabled_Everything=true"
            })
    void aRemoteStoreMustBeReachable(String parameters) {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() ->
                        new RemoteStore("cxml", ReferralInterfaceCommand.Protocol.CXML)
                                .connectionBy(parse(parameters)));
    }

    private static Parameters parse(String text) {
        return Parameters.parse(text, Origin.POLICY);
    }
}
