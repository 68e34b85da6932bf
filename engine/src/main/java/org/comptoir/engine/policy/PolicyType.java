package org.comptoir.engine.policy;

import java.util.Optional;
import java.util.stream.Stream;

/// The ten types of business policy; `toString` gives the exact spelling (docs/rules.md §4).
public enum PolicyType {
    PRICE("Price"),
    PRODUCT_SET("ProductSet"),
    SHIPPING_MODE("ShippingMode"),
    SHIPPING_CHARGE("ShippingCharge"),
    PAYMENT("Payment"),
    RETURN_CHARGE("ReturnCharge"),
    RETURN_APPROVAL("ReturnApproval"),
    RETURN_PAYMENT("ReturnPayment"),
    INVOICE_FORMAT("InvoiceFormat"),
    REFERRAL_INTERFACE("ReferralInterface");

    private final String spelling;

    PolicyType(String spelling) {
        this.spelling = spelling;
    }

    /// The type of that exact spelling, or nothing: a site may register types of its own.
    public static Optional<PolicyType> spelled(String spelling) {
        return Stream.of(values()).filter(type -> type.spelling.equals(spelling)).findFirst();
    }

    @Override
    public String toString() {
        return spelling;
    }
}
