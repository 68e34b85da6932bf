package org.comptoir.ordering.web;

import java.util.Currency;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;

/// An amount somebody gives.
record AmountBody(@Nullable String amount, @Nullable String currency) {

    /// Reads it as an amount in a currency of the store; `field` is its name in the request.
    static Money money(Store store, String field, @Nullable AmountBody body) {
        if (body == null || body.amount == null) {
            throw Problem.invalid(field + ".amount", "missing-value", field + ".amount");
        }
        var currency = body.currencyOf(store, field);
        try {
            var amount = Money.of(body.amount.strip(), currency);
            int decimals = currency.getDefaultFractionDigits();
            if (amount.amount().stripTrailingZeros().scale() > decimals) {
                throw Problem.invalid(field + ".amount", "amount-too-fine", amount, decimals);
            }
            return amount;
        } catch (IllegalArgumentException | ArithmeticException notAnAmount) {
            throw Problem.invalid(field + ".amount", "bad-value", body.amount);
        }
    }

    private Currency currencyOf(Store store, String field) {
        return Optional.ofNullable(currency)
                .flatMap(store::currency)
                .orElseThrow(() ->
                        Problem.invalid(
                                field + ".currency", "bad-value", String.valueOf(currency)));
    }
}
