package org.comptoir.engine.entitlement.terms;

import java.util.Objects;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.catalog.Validity;

/// A product set as a term uses it: the selection and the dates of the policy that names it;
/// outside them it selects nothing (docs/rules.md §3.1.1).
public record SetUse(ProductSelection selection, Validity validity) {
    public SetUse {
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(validity, "validity");
    }

    /// A selection without dates.
    public static SetUse of(ProductSelection selection) {
        return new SetUse(selection, Validity.ALWAYS);
    }
}
