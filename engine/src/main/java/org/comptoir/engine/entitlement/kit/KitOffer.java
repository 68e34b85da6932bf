package org.comptoir.engine.entitlement.kit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.TermLabel;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// The price of one kit, and what each of its components adds to it (docs/rules.md §3.2.10).
public record KitOffer(
        Kit kit,
        Quantity quantity,
        Money unitPrice,
        ContractLabel contract,
        TermLabel term,
        List<Part> parts)
        implements KitDecision {
    /// What a component costs: an amount of its block, or where `fixed` is not, the offer of the
    /// standard list, after the block's percentage.
    ///
    /// `pieces` are those of the whole line, by which the amount was chosen; `amount` is what one
    /// kit holds of it.
    public record Part(
            String partNumber,
            Quantity quantity,
            Quantity pieces,
            boolean fixed,
            OfferRow row,
            Percentage adjustment,
            Money unitPrice,
            Money amount) {
        public Part {
            Objects.requireNonNull(partNumber, "partNumber");
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(pieces, "pieces");
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(adjustment, "adjustment");
            Objects.requireNonNull(unitPrice, "unitPrice");
            Objects.requireNonNull(amount, "amount");
        }
    }

    public KitOffer {
        Objects.requireNonNull(kit, "kit");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(term, "term");
        parts = List.copyOf(parts);
    }

    KitOffer under(TermLabel other) {
        return new KitOffer(kit, quantity, unitPrice, contract, other, parts);
    }

    /// How the price was reckoned, such as `2 × 12.50 + 1 × 80.00 = 105.00 EUR`.
    public String arithmetic() {
        return parts.stream()
                        .map(it -> "%s × %s".formatted(it.quantity(), it.unitPrice().decimal()))
                        .collect(Collectors.joining(" + "))
                + " = "
                + unitPrice;
    }
}
