package org.comptoir.accelerator.care;

import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.platform.Problem;

/// What the console shows of a customer, in the order of its tabs.
public enum Part {
    PAGE("eye"),
    CART("shopping-cart"),
    CUSTOMER("user"),
    CONTRACTS("handshake"),
    ORDERS("receipt"),
    PAST("history");

    private final String icon;

    Part(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(String code) {
        return Stream.of(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-page", code));
    }
}
