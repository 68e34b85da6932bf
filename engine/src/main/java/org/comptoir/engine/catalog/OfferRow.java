package org.comptoir.engine.catalog;

import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// One offer of a price list: an amount for a product or SKU, in one currency, for a range of
/// quantities and a span of time (docs/rules.md §3.2.1).
///
/// Both bounds of the quantity are inclusive and open when absent; the higher precedence wins
/// inside one list.
public record OfferRow(
        String partNumber,
        Money price,
        Optional<Quantity> minimum,
        Optional<Quantity> maximum,
        Validity validity,
        double precedence,
        boolean published) {
    public OfferRow {
        Objects.requireNonNull(partNumber, "partNumber");
        Objects.requireNonNull(validity, "validity");
        if (price.hundredThousandths() < 0) {
            throw new IllegalArgumentException(
                    "An offer must not be negative; %s is offered at %s"
                            .formatted(partNumber, price));
        }
        if (minimum.isPresent()
                && maximum.isPresent()
                && minimum.get().compareTo(maximum.get()) > 0) {
            throw new IllegalArgumentException(
                    "The minimum %s of an offer of %s lies above its maximum %s"
                            .formatted(minimum.get(), partNumber, maximum.get()));
        }
        if (Double.isNaN(precedence)) {
            throw new IllegalArgumentException(
                    "The precedence of an offer of " + partNumber + " is not a number");
        }
    }

    /// A published offer for any quantity at any time, of precedence 0.
    public static OfferRow of(String partNumber, Money price) {
        return new OfferRow(
                partNumber, price, Optional.empty(), Optional.empty(), Validity.ALWAYS, 0, true);
    }

    /// The same offer from a quantity on.
    public OfferRow from(Quantity least) {
        return new OfferRow(
                partNumber, price, Optional.of(least), maximum, validity, precedence, published);
    }

    /// The same offer up to a quantity.
    public OfferRow upTo(Quantity most) {
        return new OfferRow(
                partNumber, price, minimum, Optional.of(most), validity, precedence, published);
    }

    /// The same offer in a span of time.
    public OfferRow during(Validity span) {
        return new OfferRow(partNumber, price, minimum, maximum, span, precedence, published);
    }

    /// The same offer with another precedence.
    public OfferRow withPrecedence(double higherWins) {
        return new OfferRow(partNumber, price, minimum, maximum, validity, higherWins, published);
    }

    /// The same offer, not published: it is no candidate.
    public OfferRow unpublished() {
        return new OfferRow(partNumber, price, minimum, maximum, validity, precedence, false);
    }
}
