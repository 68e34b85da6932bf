package org.comptoir.engine.policy;

import java.util.List;

/// Product sets by name, `name=Fasteners&name=Adhesives`, less others, `without=Explosives`.
final class NamedProductSet implements ProductSetCommand<NamedProductSet.SetNames> {
    record SetNames(List<String> name, List<String> without) {
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
