package org.comptoir.engine.entitlement;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.money.Quantity;

/// Why there is no price (docs/rules.md §3.1.1, §3.2.7); `bound` is the nearest quantity that has
/// one, where quantity is the reason.
public record Refusal(
        Reason reason,
        String partNumber,
        Quantity quantity,
        Currency currency,
        Optional<Quantity> bound)
        implements Decision {
    /// The reasons, in the order in which they are preferred when several hold.
    public enum Reason {
        /// Not tradable under any contract in use: appears nowhere.
        NOT_ENTITLED("not-entitled"),
        /// A product with SKUs: one of them must be chosen.
        CHOOSE_A_SKU("choose-a-sku"),
        /// Has a price from a larger quantity on.
        BELOW_MINIMUM_QUANTITY("below-minimum-quantity"),
        /// Has a price up to a smaller quantity.
        ABOVE_MAXIMUM_QUANTITY("above-maximum-quantity"),
        /// Has a price in another currency only; none is converted.
        NO_PRICE_IN_CURRENCY("no-price-in-currency");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /// The stable code for other programs.
        public String code() {
            return code;
        }
    }

    public Refusal {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(partNumber, "partNumber");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(bound, "bound");
    }
}
