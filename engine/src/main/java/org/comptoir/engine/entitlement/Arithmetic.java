package org.comptoir.engine.entitlement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// How a unit price and its line were reckoned (docs/rules.md §3.2.4): list price × (1 + adjustment
/// / 100) = `exact`, half-up to `scale` decimals; unit price × quantity, half-up to the minor unit.
public record Arithmetic(
        Money listPrice,
        Percentage adjustment,
        BigDecimal exact,
        int scale,
        Money unitPrice,
        Quantity quantity,
        Optional<Money> line) {
    public Arithmetic {
        Objects.requireNonNull(listPrice, "listPrice");
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(line, "line");
    }

    /// The arithmetic of an offer.
    static Arithmetic of(Offer offer, int scale) {
        var factor = BigDecimal.ONE.add(offer.adjustment().decimal().movePointLeft(2));
        var exact = offer.listPrice().amount().multiply(factor).stripTrailingZeros();
        return new Arithmetic(
                offer.listPrice(),
                offer.adjustment(),
                exact,
                scale,
                offer.unitPrice(),
                offer.quantity(),
                offer.line());
    }

    @Override
    public String toString() {
        return "%s × (1 %s %s / 100) = %s → %s; × %s = %s"
                .formatted(
                        listPrice.decimal(),
                        adjustment.hundredThousandths() < 0 ? "−" : "+",
                        adjustment.decimal().abs().toPlainString(),
                        exact.toPlainString(),
                        unitPrice.decimal(),
                        quantity,
                        line.map(Money::toString).orElse("…"));
    }
}
