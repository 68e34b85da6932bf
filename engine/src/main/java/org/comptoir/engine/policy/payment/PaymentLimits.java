package org.comptoir.engine.policy.payment;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.payment.PaymentCommand.Kind;
import org.comptoir.engine.policy.payment.PaymentCommand.Method;

/// What limits a payment of any kind: `currencyAllowed=EUR` (repeatable, all when absent), and
/// `excludeFrom=defaultTC`, which keeps it from buyers whose contracts name no payment.
public record PaymentLimits(
        @Parameter("A currency it takes; none given means all.") List<Currency> currencyAllowed,
        @Parameter("Give defaultTC to offer it only where a contract names it.")
                List<String> excludeFrom) {
    private static final String DEFAULT_TERM = "defaultTC";

    public PaymentLimits {
        currencyAllowed = List.copyOf(currencyAllowed);
        excludeFrom = List.copyOf(excludeFrom);
        for (String excluded : excludeFrom) {
            if (!excluded.equals(DEFAULT_TERM)) {
                throw new IllegalArgumentException(
                        "parameter 'excludeFrom=%s' is not known; the only value is %s"
                                .formatted(excluded, DEFAULT_TERM));
            }
        }
    }

    /// The payment of that kind within these limits.
    public Method method(Kind kind) {
        return new Method(
                kind, new HashSet<>(currencyAllowed), !excludeFrom.contains(DEFAULT_TERM));
    }
}
