package org.comptoir.trading.condition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.PolicyId;

/// A way to pay that a contract allows; two are the same when their policies are (docs/rules.md
/// §3.3).
///
/// `attributes` are values the term already knows, such as an account number.
public record PaymentChoice(
        BusinessPolicy policy,
        PaymentCommand.Method method,
        Optional<String> label,
        Optional<AddressName> billTo,
        Map<String, List<String>> attributes) {
    public PaymentChoice {
        attributes = Map.copyOf(attributes);
    }

    public PolicyId id() {
        return policy.id();
    }

    /// The name the term gives it, else the policy's.
    public String displayName(Locale locale) {
        return label.orElseGet(() -> policy.displayName(locale));
    }
}
