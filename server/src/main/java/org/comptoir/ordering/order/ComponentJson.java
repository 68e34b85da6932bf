package org.comptoir.ordering.order;

import java.util.List;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.OrderLine;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The components of an order's line as they are kept in its row.
@Component
class ComponentJson {
    private static final TypeReference<List<Kept>> COMPONENTS = new TypeReference<>() {};

    private final JsonMapper json;

    ComponentJson(JsonMapper json) {
        this.json = json;
    }

    private record Kept(
            String partNumber,
            String name,
            String unit,
            String quantity,
            boolean fixed,
            String listPrice,
            String adjustment,
            String unitPrice,
            String amount,
            String currency) {
        private static Kept of(OrderLine.Component it) {
            return new Kept(
                    it.partNumber(),
                    it.name(),
                    it.unit(),
                    it.quantity().toString(),
                    it.fixed(),
                    it.listed().decimal(),
                    it.adjustment().toString(),
                    it.unitPrice().decimal(),
                    it.amount().decimal(),
                    it.amount().currency().getCurrencyCode());
        }

        private OrderLine.Component component() {
            return new OrderLine.Component(
                    partNumber,
                    name,
                    unit,
                    Quantity.of(quantity),
                    fixed,
                    Money.of(listPrice, currency),
                    Percentage.of(adjustment),
                    Money.of(unitPrice, currency),
                    Money.of(amount, currency));
        }
    }

    String write(List<OrderLine.Component> components) {
        return json.writeValueAsString(components.stream().map(Kept::of).toList());
    }

    List<OrderLine.Component> read(String text) {
        return json.readValue(text, COMPONENTS).stream().map(Kept::component).toList();
    }
}
