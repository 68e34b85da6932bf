package org.comptoir.ordering.cart;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartView.Mark;
import org.comptoir.ordering.Refused;

/// A line of a cart as it stands now: the contract it is bought under, its price there, and what
/// its buyer should know; without a price it cannot be ordered.
///
/// `together` is the quantity of the goods under that contract over all lines, which tiers look at
/// (docs/rules.md §3.1.4).
public record PricedLine(
        CartLine line,
        Optional<Deal> deal,
        Quantity together,
        Optional<Ask.Priced> price,
        List<Mark> marks) {
    public PricedLine {
        marks = List.copyOf(marks);
    }

    static PricedLine unpriced(CartLine line, Optional<Deal> deal) {
        return new PricedLine(line, deal, line.quantity(), Optional.empty(), List.of());
    }

    /// The same for a line of another quantity.
    PricedLine of(CartLine changed) {
        return new PricedLine(changed, deal, together, price, marks);
    }

    public Optional<Money> unitPrice() {
        return price.map(Ask.Priced::unitPrice);
    }

    /// Unit price × quantity, rounded to the minor unit.
    public Optional<Money> amount() {
        return unitPrice().map(each -> each.times(line.quantity()));
    }

    /// Why it cannot be ordered, if so: its first mark says it.
    Optional<Refused> obstacle() {
        if (price.isPresent()) {
            return Optional.empty();
        }
        var why = marks.getFirst();
        var bound = why.arguments().isEmpty() ? "" : why.arguments().getFirst();
        return Optional.of(
                Refused.of(why.code(), line.partNumber(), bound).with("line", line.number()));
    }

    /// The line as its buyer sees it now, to be kept when he changes it.
    CartLine seen() {
        var under = deal.map(Deal::contract).map(line::under).orElse(line);
        return under.at(unitPrice());
    }
}
