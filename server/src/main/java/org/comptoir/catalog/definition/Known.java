package org.comptoir.catalog.definition;

import java.util.Collection;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.Spelling;

/// What a definition may name, as it stands when the definition is read.
public interface Known {
    /// The kinds of things that definitions name.
    enum Thing {
        CATEGORY("category"),
        PRODUCT("product"),
        PRICE_LIST("price-list"),
        PRODUCT_SET("product-set");

        private final String code;

        Thing(String code) {
            this.code = code;
        }
    }

    boolean has(Thing thing, String name);

    /// Names among which a misspelt one may be found; none where it would take too long.
    Collection<String> all(Thing thing);

    /// Reports a name that means nothing, with the one that was probably meant.
    default void require(Thing thing, FileValue name) {
        if (name.isBlank() || has(thing, name.text())) {
            return;
        }
        var nearest = Spelling.nearest(name.toString(), all(thing));
        if (nearest.isEmpty()) {
            name.problem("unknown-" + thing.code, name.toString());
        } else {
            name.problem("misspelt-" + thing.code, name.toString(), nearest);
        }
    }
}
