package org.comptoir.engine.entitlement;

import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// A price the buyer may buy at, and where it comes from (docs/rules.md §3.2.9).
///
/// `row` is the offer of the price list: the entry's own, or its product's; `unitPrice` is its
/// amount after `adjustment`, rounded to the store's scale (§3.2.4).
public record Offer(
        String partNumber,
        Quantity quantity,
        Money unitPrice,
        ContractLabel contract,
        TermLabel term,
        String list,
        OfferRow row,
        Percentage adjustment)
        implements Decision {
    public Offer {
        Objects.requireNonNull(partNumber, "partNumber");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(adjustment, "adjustment");
    }

    /// The offer's amount before the adjustment.
    public Money listPrice() {
        return row.price();
    }

    /// Unit price × quantity, rounded to the minor unit (docs/rules.md §3.2.4); nothing where that
    /// is more than an amount can be.
    public Optional<Money> line() {
        return unitPrice.line(quantity);
    }

    Offer under(TermLabel other) {
        return new Offer(partNumber, quantity, unitPrice, contract, other, list, row, adjustment);
    }
}
