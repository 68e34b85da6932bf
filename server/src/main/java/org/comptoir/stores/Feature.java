package org.comptoir.stores;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A part of a store that its administrator switches on and off: the change flow.
public enum Feature {
    ORDER_APPROVAL,
    CONTRACT_APPROVAL,
    PURCHASE_ORDERS,
    CUSTOMER_CARE,
    WORKSPACES,
    GUEST_CHECKOUT,
    REGISTRATION;

    /// The name in files and over HTTP, such as `order-approval`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Feature> of(String code) {
        return Arrays.stream(values()).filter(feature -> feature.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Feature::code).toList();
    }
}
