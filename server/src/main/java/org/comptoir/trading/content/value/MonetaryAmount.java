package org.comptoir.trading.content.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/// An exact amount with five decimals and its ISO 4217 currency code; in JSON the value is text.
public record MonetaryAmount(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, String currency) {
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final Set<String> KNOWN =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    public MonetaryAmount {
        value = Exact.amount(value);
        if (value.abs().compareTo(MOST) > 0) {
            throw InvalidContent.of(
                    "bad-amount", "amount-beyond", value.toPlainString(), MOST.toPlainString());
        }
        if (!KNOWN.contains(currency)) {
            throw InvalidContent.of("bad-currency", "currency", currency);
        }
    }

    /// The same amount, refused when negative; `what` names it in the message.
    public MonetaryAmount requireNotNegative(String what) {
        if (value.signum() < 0) {
            throw InvalidContent.of(
                    "bad-amount",
                    "amount-negative",
                    InvalidContent.noun(what, value.toPlainString(), currency));
        }
        return this;
    }
}
