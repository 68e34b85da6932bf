package org.comptoir.trading.condition;

import java.util.Locale;
import org.comptoir.engine.policy.ShippingModeCommand;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.PolicyId;

/// A way to ship that a contract allows.
public record ShippingChoice(BusinessPolicy policy, ShippingModeCommand.Mode mode) {
    public PolicyId id() {
        return policy.id();
    }

    public String displayName(Locale locale) {
        return policy.displayName(locale);
    }
}
