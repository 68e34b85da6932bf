package org.comptoir.engine.entitlement.terms;

import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.money.Percentage;

/// One line of a price rule (docs/rules.md §3.1.6): for these products (absent: all), in these
/// dates, this list and adjustment. The first line that matches decides.
public record RuleLine(
        Optional<ProductSelection> products,
        String list,
        Percentage adjustment,
        Validity validity) {
    public RuleLine {
        Objects.requireNonNull(products, "products");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(validity, "validity");
    }
}
