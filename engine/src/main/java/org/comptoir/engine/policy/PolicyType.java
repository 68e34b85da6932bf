package org.comptoir.engine.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A type of business policy, by its exact spelling (docs/rules.md §4): one of the ten that every
/// installation has, or one that a plug-in adds by a command of it.
public record PolicyType(String spelling) implements Comparable<PolicyType> {
    public static final PolicyType PRICE = new PolicyType("Price");
    public static final PolicyType PRODUCT_SET = new PolicyType("ProductSet");
    public static final PolicyType SHIPPING_MODE = new PolicyType("ShippingMode");
    public static final PolicyType SHIPPING_CHARGE = new PolicyType("ShippingCharge");
    public static final PolicyType PAYMENT = new PolicyType("Payment");
    public static final PolicyType RETURN_CHARGE = new PolicyType("ReturnCharge");
    public static final PolicyType RETURN_APPROVAL = new PolicyType("ReturnApproval");
    public static final PolicyType RETURN_PAYMENT = new PolicyType("ReturnPayment");
    public static final PolicyType INVOICE_FORMAT = new PolicyType("InvoiceFormat");
    public static final PolicyType REFERRAL_INTERFACE = new PolicyType("ReferralInterface");

    private static final List<PolicyType> BUILT_IN =
            List.of(
                    PRICE,
                    PRODUCT_SET,
                    SHIPPING_MODE,
                    SHIPPING_CHARGE,
                    PAYMENT,
                    RETURN_CHARGE,
                    RETURN_APPROVAL,
                    RETURN_PAYMENT,
                    INVOICE_FORMAT,
                    REFERRAL_INTERFACE);
    private static final List<PolicyType> COMBINING =
            List.of(PRODUCT_SET, SHIPPING_CHARGE, RETURN_CHARGE, RETURN_APPROVAL);
    private static final Comparator<PolicyType> ORDER =
            Comparator.comparingInt(PolicyType::place).thenComparing(PolicyType::spelling);

    public PolicyType {
        if (!spelling.matches("[A-Z][A-Za-z0-9]{0,59}")) {
            throw new IllegalArgumentException(
                    "'%s' is no type of policy; write letters and digits, the first a capital"
                            .formatted(spelling));
        }
    }

    /// The ten that every installation has, in the order of §4.
    public static List<PolicyType> builtIn() {
        return BUILT_IN;
    }

    /// The one of the ten with that exact spelling.
    public static Optional<PolicyType> spelled(String spelling) {
        return BUILT_IN.stream().filter(type -> type.spelling.equals(spelling)).findFirst();
    }

    /// Whether a policy may combine several commands; of any other type it takes one.
    public boolean combines() {
        return COMBINING.contains(this);
    }

    private int place() {
        int place = BUILT_IN.indexOf(this);
        return place < 0 ? BUILT_IN.size() : place;
    }

    @Override
    public int compareTo(PolicyType other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return spelling;
    }
}
