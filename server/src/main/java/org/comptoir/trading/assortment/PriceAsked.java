package org.comptoir.trading.assortment;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.money.Decimals;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// An item whose price is asked: an article, or with components a kit of that base.
record PriceAsked(
        @Nullable String partNumber,
        @Nullable BigDecimal quantity,
        @Nullable List<Component> components) {
    private static final int MOST_COMPONENTS = 50;

    /// So many of an article in each kit.
    record Component(@Nullable String partNumber, @Nullable BigDecimal quantity) {
        private Kit.Component read() {
            return new Kit.Component(
                    part("items.components.partNumber", partNumber),
                    pieces("items.components.quantity", quantity));
        }
    }

    /// Refuses what is no item, before anything is priced.
    void check() {
        part();
        pieces();
        if (isKit()) {
            kit();
        }
    }

    boolean isKit() {
        return components != null && !components.isEmpty();
    }

    String part() {
        return part("items.partNumber", partNumber);
    }

    Quantity pieces() {
        return pieces("items.quantity", quantity);
    }

    Kit kit() {
        var parts = components == null ? List.<Component>of() : components;
        if (parts.size() > MOST_COMPONENTS) {
            throw Problem.invalid(
                    "items.components", "too-many-components", MOST_COMPONENTS, parts.size());
        }
        return new Kit(part(), parts.stream().map(Component::read).toList());
    }

    private static String part(String field, @Nullable String part) {
        if (part == null || part.isBlank()) {
            throw Problem.invalid(field, "no-such-product", "");
        }
        return part;
    }

    private static Quantity pieces(String field, @Nullable BigDecimal asked) {
        var quantity = asked == null ? BigDecimal.ONE : asked;
        if (quantity.signum() <= 0
                || quantity.stripTrailingZeros().scale() > 5
                || quantity.compareTo(BigDecimal.valueOf(Quantity.MOST_OF_A_LINE)) > 0) {
            throw Problem.invalid(
                    field, "bad-quantity", Decimals.shown(quantity), Quantity.MOST_OF_A_LINE);
        }
        return Quantity.of(quantity);
    }
}
