package org.comptoir.catalog.definition;

import java.util.Map;

/// What a text says of a product set, price rule or catalogue filter: its key (a name for a product
/// set, else an id), its name, and the rest as it is kept.
public record Definition(String key, String name, Map<String, Object> content) {
    public Definition {
        content = Map.copyOf(content);
    }
}
