package org.comptoir.engine.policy;

import java.util.List;

/// The store's standard price list: what `MasterCatalogPriceList` stands for.
final class StandardPriceList implements PriceCommand<StandardPriceList.NoParameters> {
    record NoParameters() {}

    @Override
    public String code() {
        return "standard-list";
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
