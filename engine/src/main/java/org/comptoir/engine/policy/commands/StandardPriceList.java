package org.comptoir.engine.policy.commands;

import java.util.List;
import org.comptoir.engine.policy.PriceCommand;

/// The store's standard price list: what `MasterCatalogPriceList` stands for.
final class StandardPriceList implements PriceCommand<NoParameters> {
    @Override
    public String code() {
        return "standard-list";
    }

    @Override
    public String summary() {
        return "The store’s standard price list.";
    }

    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public List<PriceListChoice> lists(NoParameters parameters) {
        return List.of(new Standard());
    }
}
