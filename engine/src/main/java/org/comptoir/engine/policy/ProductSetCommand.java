package org.comptoir.engine.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// Decides which products a product-set policy means.
///
/// Called once, when a contract is compiled; what it names is followed through later changes of the
/// catalogue, so it never lists what a category holds.
public interface ProductSetCommand<P extends Record> extends PolicyCommand<P> {

    Selection select(P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default Selection selectBy(Parameters written) {
        return select(written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.PRODUCT_SET;
    }

    /// Products in, less products out.
    record Selection(List<ProductReference> included, List<ProductReference> excluded) {
        public Selection {
            included = List.copyOf(included);
            excluded = List.copyOf(excluded);
        }
    }

    /// A way to name products of the store's catalogue.
    sealed interface ProductReference {}

    /// A product set of the store, by name.
    record SetOf(String name) implements ProductReference {
        public SetOf {
            requireNonNull(name, "name");
        }
    }

    /// A category with all below it, by identifier.
    record Category(String identifier) implements ProductReference {
        public Category {
            requireNonNull(identifier, "identifier");
        }
    }

    /// One product or SKU, by part number.
    record Product(String partNumber) implements ProductReference {
        public Product {
            requireNonNull(partNumber, "partNumber");
        }
    }
}
