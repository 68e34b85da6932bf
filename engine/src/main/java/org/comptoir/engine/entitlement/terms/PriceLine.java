package org.comptoir.engine.entitlement.terms;

import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;

/// One answer of a price command (docs/rules.md §4): this list and adjustment, for these products
/// (absent: all) and quantities (both bounds inclusive, absent: open).
public record PriceLine(
        String list,
        Percentage adjustment,
        Optional<ProductSelection> products,
        Optional<Quantity> minimum,
        Optional<Quantity> maximum) {
    public PriceLine {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(products, "products");
        if (minimum.isPresent()
                && maximum.isPresent()
                && minimum.get().compareTo(maximum.get()) > 0) {
            throw new IllegalArgumentException(
                    "The minimum %s of a line on %s lies above its maximum %s"
                            .formatted(minimum.get(), list, maximum.get()));
        }
    }
}
