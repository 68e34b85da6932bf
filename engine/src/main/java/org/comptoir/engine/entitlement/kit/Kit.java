package org.comptoir.engine.entitlement.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.comptoir.engine.money.Quantity;

/// A base and what is built into each one of it. Components are kept by part number, each once, so
/// that kits of the same parts are equal however they were written.
public record Kit(String base, List<Component> components) {
    /// So many of an article in each kit.
    public record Component(String partNumber, Quantity quantity) {
        public Component {
            Objects.requireNonNull(partNumber, "partNumber");
            if (quantity.hundredThousandths() == 0) {
                throw new IllegalArgumentException("A kit holds none of " + partNumber);
            }
        }
    }

    public Kit {
        Objects.requireNonNull(base, "base");
        components = together(components);
        if (components.isEmpty()) {
            throw new IllegalArgumentException("A kit of %s has no components".formatted(base));
        }
    }

    /// Components by part number, those of the same article added up.
    public static List<Component> together(List<Component> components) {
        var sums = new TreeMap<String, Quantity>();
        components.forEach(it -> sums.merge(it.partNumber(), it.quantity(), Quantity::plus));
        var sorted = new ArrayList<Component>();
        sums.forEach((part, quantity) -> sorted.add(new Component(part, quantity)));
        return List.copyOf(sorted);
    }
}
