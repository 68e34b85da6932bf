package org.comptoir.ordering;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.platform.Problem;

/// What is put into a cart: an article, or a kit of that base with these components.
public record CartItem(String partNumber, List<Component> components) {
    private static final int MOST_COMPONENTS = 50;

    /// So many of an article in each kit.
    public record Component(String partNumber, BigDecimal quantity) {}

    public CartItem {
        components = List.copyOf(components);
        if (components.size() > MOST_COMPONENTS) {
            throw Problem.invalid(
                    "components", "too-many-components", MOST_COMPONENTS, components.size());
        }
    }

    public static CartItem of(String partNumber) {
        return new CartItem(partNumber, List.of());
    }
}
