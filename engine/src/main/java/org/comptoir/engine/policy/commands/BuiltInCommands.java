package org.comptoir.engine.policy.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.ReferralInterfaceCommand.Protocol;
import org.comptoir.engine.policy.ReturnPaymentCommand.Refund;
import org.comptoir.engine.policy.commands.InvoiceDocument.Format;
import org.comptoir.engine.policy.payment.GatewayPayment;
import org.comptoir.engine.policy.payment.PaymentCommand.Kind;

/// The commands of the engine, the one each type uses by default, and the ancestor's class names
/// for them (docs/rules.md §4).
final class BuiltInCommands {
    static final List<PolicyCommand<?>> ALL =
            List.of(
                    new StandardPriceList(),
                    new NamedPriceList(),
                    new NamedProductSet(),
                    new CategoryProducts(),
                    new ModeAndCarrier(),
                    new FlatFreeAbove(),
                    new PerUnit(),
                    new WeightBands(),
                    new AmountBands(),
                    new CollectByCarrier(),
                    new OfflinePayment("bill-me-later", Kind.BILL_ME_LATER),
                    new OfflinePayment("line-of-credit", Kind.LINE_OF_CREDIT),
                    new OfflinePayment("cheque", Kind.CHEQUE),
                    new OfflinePayment("cash-on-delivery", Kind.CASH_ON_DELIVERY),
                    new GatewayPayment("card", new TestGateway()),
                    new PercentByDays(),
                    new FlatByDays(),
                    new NoCharge(),
                    new ApprovalByDays(),
                    new AlwaysApproved(),
                    new RefundBy("original-payment", Refund.ORIGINAL_PAYMENT),
                    new RefundBy("credit", Refund.CREDIT),
                    new InvoiceDocument("by-format", Optional.empty()),
                    new InvoiceDocument("pdf", Optional.of(Format.PDF)),
                    new InvoiceDocument("ubl", Optional.of(Format.UBL)),
                    new InvoiceDocument("text", Optional.of(Format.TEXT)),
                    new RemoteStore("http-json", Protocol.HTTP_JSON),
                    new RemoteStore("cxml", Protocol.CXML));

    static final Map<PolicyType, String> DEFAULTS =
            Map.of(
                    PolicyType.PRICE, "standard-list",
                    PolicyType.PRODUCT_SET, "named-set",
                    PolicyType.SHIPPING_MODE, "mode-and-carrier",
                    PolicyType.SHIPPING_CHARGE, "flat-free-above",
                    PolicyType.PAYMENT, "bill-me-later",
                    PolicyType.RETURN_CHARGE, "percent-by-days",
                    PolicyType.RETURN_APPROVAL, "by-days",
                    PolicyType.RETURN_PAYMENT, "original-payment",
                    PolicyType.INVOICE_FORMAT, "by-format",
                    PolicyType.REFERRAL_INTERFACE, "http-json");

    private static final String PRICES = "com.ibm.commerce.price.commands.";
    private static final String PAYMENTS = "com.ibm.commerce.payment.commands.";
    private static final String RETURNS = "com.ibm.commerce.returns.commands.";

    static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry(PRICES + "RetrievePricesCmdImpl", "named-list"),
                    Map.entry(
                            "com.ibm.com.commerce.price.commands.RetrievePricesCmdImpl",
                            "named-list"),
                    Map.entry(PRICES + "MarketplaceRetrievePricesCmdImpl", "named-list"),
                    Map.entry(PAYMENTS + "DoPaymentMPFCmdImpl", "card"),
                    Map.entry(PAYMENTS + "DoPaymentPMCmdImpl", "card"),
                    Map.entry(PAYMENTS + "DoPaymentPolicyCmdImpl", "card"),
                    Map.entry(PAYMENTS + "DoDepositPolicyCmdImpl", "card"),
                    Map.entry(PAYMENTS + "DoCancelPolicyCmdImpl", "card"),
                    Map.entry(
                            RETURNS + "CalculateReturnItemAdjustmentPercentagePolicyCmdImpl",
                            "percent-by-days"),
                    Map.entry(
                            RETURNS + "CalculateReturnItemAdjustmentFlatPolicyCmdImpl",
                            "flat-by-days"),
                    Map.entry(RETURNS + "AutoApproveReturnItemByDaysPolicyCmdImpl", "by-days"));

    private BuiltInCommands() {}
}
