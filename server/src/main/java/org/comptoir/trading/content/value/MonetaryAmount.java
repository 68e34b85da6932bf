package org.comptoir.trading.content.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// An exact amount with five decimals and its ISO 4217 currency code; in JSON the value is text.
public record MonetaryAmount(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, String currency) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public MonetaryAmount {
        value = Exact.amount(value);
        if (!CODE.matcher(currency).matches()) {
            throw new InvalidContent(
                    "bad-currency",
                    "currency '%s' is not a code; give three capital letters such as EUR"
                            .formatted(currency));
        }
    }

    /// The same amount, refused when negative; `what` names it in the message.
    public MonetaryAmount requireNotNegative(String what) {
        if (value.signum() < 0) {
            throw new InvalidContent(
                    "bad-amount",
                    "%s %s %s is negative; give zero or more"
                            .formatted(what, value.toPlainString(), currency));
        }
        return this;
    }
}
