package org.comptoir.trading.content.value;

/// A catalogue filter of the store, by the identifier the file gives.
public record CatalogFilterRef(String id) implements Reference {
    public CatalogFilterRef {
        Text.name("catalogue filter", id);
    }

    @Override
    public String describe() {
        return "catalogue filter '%s'".formatted(id);
    }
}
