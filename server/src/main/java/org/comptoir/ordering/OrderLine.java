package org.comptoir.ordering;

import java.util.Map;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// One line of an order, with the price it was bought at and where that came from.
public record OrderLine(
        int number,
        String partNumber,
        String name,
        String unit,
        Quantity quantity,
        Price price,
        CartView.Badge contract,
        Map<String, String> attributes,
        Reasons reasons) {
    public OrderLine {
        attributes = Map.copyOf(attributes);
    }

    /// The unit price: the amount of a list's offer after an adjustment.
    public record Price(
            Money unit, Money listed, Percentage adjustment, Money amount, String list) {}

    /// Term, offer and the explanation of the price as JSON; `forBuyer` hides what he must not see.
    public record Reasons(String term, String offer, String explanation, String forBuyer) {}
}
