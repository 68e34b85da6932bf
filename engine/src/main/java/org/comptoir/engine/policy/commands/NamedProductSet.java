package org.comptoir.engine.policy.commands;

import java.util.List;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ProductSetCommand;

/// Product sets by name, `name=Fasteners&name=Adhesives`, less others, `without=Explosives`.
final class NamedProductSet implements ProductSetCommand<NamedProductSet.SetNames> {
    record SetNames(
            @Parameter("A product set of the store; one at least.") List<String> name,
            @Parameter("A product set to take off.") List<String> without) {
        SetNames {
            if (name.isEmpty()) {
                throw new IllegalArgumentException(
                        "parameter 'name' is missing; add name=… with the name of a product set");
            }
        }
    }

    @Override
    public String code() {
        return "named-set";
    }

    @Override
    public String summary() {
        return "Product sets of the store, by name.";
    }

    @Override
    public Class<SetNames> parameters() {
        return SetNames.class;
    }

    @Override
    public Selection select(SetNames parameters) {
        return new Selection(references(parameters.name()), references(parameters.without()));
    }

    private static List<ProductReference> references(List<String> names) {
        return names.stream().<ProductReference>map(SetOf::new).toList();
    }
}
