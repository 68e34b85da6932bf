package org.comptoir.trading;

import java.util.Locale;
import org.comptoir.engine.policy.ShippingModeCommand;

/// A way to ship that a contract allows.
public record ShippingChoice(BusinessPolicy policy, ShippingModeCommand.Mode mode) {
    public PolicyId id() {
        return policy.id();
    }

    public String displayName(Locale locale) {
        return policy.displayName(locale);
    }
}
