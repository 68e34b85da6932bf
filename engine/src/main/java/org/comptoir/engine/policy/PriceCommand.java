package org.comptoir.engine.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/// Decides which price lists a price policy means.
///
/// Called once, when a contract is compiled, and never per price: to change what one product costs,
/// write offers into a list or an adjustment into a term.
public interface PriceCommand<P extends Record> extends PolicyCommand<P> {

    /// The lists, all of them equal; an empty answer means that the policy gives no price.
    List<PriceListChoice> lists(P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default List<PriceListChoice> listsBy(Parameters written) {
        return lists(written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.PRICE;
    }

    /// A price list of the store.
    sealed interface PriceListChoice {}

    /// The store's standard price list, whatever its name.
    record Standard() implements PriceListChoice {}

    /// A list by name; without an owner, the one of the store's own organization.
    record Named(String name, Optional<String> owner) implements PriceListChoice {
        public Named {
            requireNonNull(name, "name");
            requireNonNull(owner, "owner");
        }
    }
}
