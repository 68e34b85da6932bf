package org.comptoir.engine.policy.commands;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.PriceCommand;

/// One price list by name, such as `name=Partners&orgentity_dn=o=Seller`.
final class NamedPriceList implements PriceCommand<NamedPriceList.ListName> {
    record ListName(
            @Parameter("The name of the price list.") String name,
            @Parameter("The organization that owns it, where that is not the store’s.")
                    Optional<String> orgentity_dn) {
        ListName {
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "parameter 'name' is empty; give the name of a price list");
            }
        }
    }

    @Override
    public String code() {
        return "named-list";
    }

    @Override
    public String summary() {
        return "One price list, by name.";
    }

    @Override
    public Class<ListName> parameters() {
        return ListName.class;
    }

    @Override
    public List<PriceListChoice> lists(ListName parameters) {
        return List.of(new Named(parameters.name(), parameters.orgentity_dn()));
    }
}
