package org.comptoir.ordering;

import java.util.List;
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
        List<Component> components,
        Map<String, String> attributes,
        Reasons reasons) {
    public OrderLine {
        components = List.copyOf(components);
        attributes = Map.copyOf(attributes);
    }

    /// What is built into each kit: its unit price, an amount of its block's own or where `fixed`
    /// is not, the standard list's, after an adjustment; `amount` is its share in the price of one.
    public record Component(
            String partNumber,
            String name,
            String unit,
            Quantity quantity,
            boolean fixed,
            Money listed,
            Percentage adjustment,
            Money unitPrice,
            Money amount) {}

    /// The unit price: the amount of a list's offer after an adjustment. A kit's is the sum of its
    /// components, of no list.
    public record Price(
            Money unit, Money listed, Percentage adjustment, Money amount, String list) {}

    /// Term, offer and the explanation of the price as JSON; `forBuyer` hides what he must not see.
    public record Reasons(String term, String offer, String explanation, String forBuyer) {}
}
