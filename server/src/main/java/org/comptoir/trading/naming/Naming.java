package org.comptoir.trading.naming;

import java.util.Optional;
import org.comptoir.trading.Contract;

/// Something that names a thing of the catalogue: a contract, or an object of the store by its key.
public record Naming(By by, String key, String name, Way way, Optional<Contract> contract) {
    /// What kind of thing names it.
    public enum By {
        CONTRACT,
        PRODUCT_SET,
        PRICE_RULE,
        CATALOG_FILTER
    }

    /// To what end; the most telling of several.
    public enum Way {
        EXCLUDES,
        PRICES,
        INCLUDES
    }
}
