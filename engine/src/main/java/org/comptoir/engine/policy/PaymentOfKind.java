package org.comptoir.engine.policy;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;

/// A payment of one kind, limited by `currencyAllowed=EUR` (repeatable, all when absent) and kept
/// from buyers whose contracts name no payment by `excludeFrom=defaultTC`.
final class PaymentOfKind implements PaymentCommand<PaymentOfKind.Limits> {
    private static final String DEFAULT_TERM = "defaultTC";

    record Limits(List<Currency> currencyAllowed, List<String> excludeFrom) {
        Limits {
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
    }

    private final String code;
    private final Kind kind;

    PaymentOfKind(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Class<Limits> parameters() {
        return Limits.class;
    }

    @Override
    public Method method(Limits parameters) {
        return new Method(
                kind,
                new HashSet<>(parameters.currencyAllowed()),
                !parameters.excludeFrom().contains(DEFAULT_TERM));
    }
}
