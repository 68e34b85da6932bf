package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;

/// Terms about shipping, payment and returns.
final class ShippingElements {
    private static final String MODE = "ShippingModePolicyRef";

    private ShippingElements() {}

    /// The upper limit of a handling charge.
    record Maximum(Optional<MonetaryAmount> amount, Optional<BigDecimal> percentage) {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("ShippingTCShippingMode", ShippingElements::mode),
                entry("ShippingTCShippingCharge", ShippingElements::charge),
                entry("ShippingTCShipToAddress", ShippingElements::shipTo),
                entry("ShippingTCShippingChargeAdjustment", ShippingElements::adjustment),
                entry("FulfillmentTC", ShippingElements::fulfillment),
                entry("HandlingChargeTC", ShippingElements::handling),
                entry("HandlingCharge", e -> e.one(MonetaryAmount.class, "MonetaryAmount")),
                entry("MaximumHandlingCharge", ShippingElements::maximum),
                entry("PaymentTC", ShippingElements::payment),
                entry("PaymentMethod", ShippingElements::method),
                entry("BillToAddress", e -> e.one(AddressRef.class, "AddressReference")),
                entry("PaymentMethodDisplayString", e -> e.attributes().text("name")),
                entry("ReturnTCReturnCharge", ShippingElements::returnCharge),
                entry("ReturnTCRefundPaymentMethod", ShippingElements::refund));
    }

    private static ShippingTerm mode(Element element) {
        return new ShippingTerm.Mode(
                ValueElements.header(element), atLeastOne(element, PolicyRef.class, MODE));
    }

    private static ShippingTerm charge(Element element) {
        return new ShippingTerm.Charge(
                ValueElements.header(element),
                element.one(PolicyRef.class, "ShippingChargePolicyRef"));
    }

    private static ShippingTerm shipTo(Element element) {
        return new ShippingTerm.ShipToAddress(
                ValueElements.header(element),
                atLeastOne(element, AddressRef.class, "AddressReference"));
    }

    private static ShippingTerm adjustment(Element element) {
        return new ShippingTerm.ChargeAdjustment(
                ValueElements.header(element),
                change(element),
                element.maybe(CatalogRef.class, "CatalogRef"),
                PriceElements.products(element),
                element.maybe(PolicyRef.class, MODE));
    }

    private static ShippingTerm.Change change(Element element) {
        Optional<MonetaryAmount> amount = element.maybe(MonetaryAmount.class, "MonetaryAmount");
        Optional<BigDecimal> percentage = element.maybe(BigDecimal.class, "PriceAdjustment");
        if (amount.isPresent() == percentage.isPresent()) {
            throw new InvalidContent(
                    "missing-element",
                    "%s needs either a MonetaryAmount or a PriceAdjustment; give one of them"
                            .formatted(element.name()));
        }
        return amount.<ShippingTerm.Change>map(ShippingTerm.ByAmount::new)
                .orElseGet(() -> new ShippingTerm.ByPercentage(percentage.orElseThrow()));
    }

    private static ShippingTerm fulfillment(Element element) {
        return new ShippingTerm.Fulfillment(
                ValueElements.header(element),
                element.all(FulfillmentCenterRef.class, "FulfillmentCenterRef"));
    }

    private static ShippingTerm handling(Element element) {
        Maximum maximum =
                element.maybe(Maximum.class, "MaximumHandlingCharge")
                        .orElse(new Maximum(Optional.empty(), Optional.empty()));
        return new ShippingTerm.HandlingCharge(
                ValueElements.header(element),
                element.one(MonetaryAmount.class, "HandlingCharge"),
                maximum.amount(),
                maximum.percentage(),
                element.attributes().flag("firstReleaseFree", false));
    }

    private static Maximum maximum(Element element) {
        return new Maximum(
                element.maybe(MonetaryAmount.class, "MonetaryAmount"),
                element.maybe(BigDecimal.class, "PriceAdjustment"));
    }

    private static PaymentTerm payment(Element element) {
        return new PaymentTerm(
                ValueElements.header(element),
                element.all(PaymentTerm.Method.class, "PaymentMethod"));
    }

    private static PaymentTerm.Method method(Element element) {
        return new PaymentTerm.Method(
                element.one(PolicyRef.class, "PaymentPolicyRef"),
                element.maybe(AddressRef.class, "BillToAddress"),
                element.maybe(String.class, "PaymentMethodDisplayString"),
                element.all(Attribute.class, "AttributeDetail"));
    }

    private static ReturnTerm returnCharge(Element element) {
        return new ReturnTerm.Charge(
                ValueElements.header(element),
                element.one(PolicyRef.class, "ReturnChargePolicyRef"),
                element.maybe(PolicyRef.class, "ReturnApprovalPolicyRef"));
    }

    private static ReturnTerm refund(Element element) {
        return new ReturnTerm.RefundPayment(
                ValueElements.header(element),
                atLeastOne(element, PolicyRef.class, "ReturnPaymentPolicyRef"));
    }

    private static <T> List<T> atLeastOne(Element element, Class<T> type, String child) {
        List<Element.Child> children = element.take(child);
        if (children.isEmpty() && !element.peek(Element.ANY).isEmpty()) {
            throw new Element.BrokenChild();
        }
        if (children.isEmpty()) {
            throw new InvalidContent(
                    "missing-element", "%s lacks %s; add it".formatted(element.name(), child));
        }
        return children.stream()
                .map(Element.Child::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
