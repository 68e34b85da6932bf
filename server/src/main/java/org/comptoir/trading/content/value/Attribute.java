package org.comptoir.trading.content.value;

import java.util.List;
import java.util.Optional;

/// A named attribute with its values, of a payment method or of an order line.
public record Attribute(String name, List<Value> values) {
    public Attribute {
        Text.name("name of the attribute", name);
        values = List.copyOf(values);
    }

    /// One value and how it is compared, `=` when nothing is said.
    public record Value(String value, Optional<String> operator) {
        public Value {
            Text.any("value of the attribute", value);
            operator.ifPresent(text -> Text.any("operator", text));
        }
    }
}
