package org.comptoir.trading.content.value;

/// A price rule of the store, by the identifier the file gives.
public record PriceRuleRef(String id) implements Reference {
    public PriceRuleRef {
        Text.name("price rule", id);
    }

    @Override
    public String describe() {
        return "price rule '%s'".formatted(id);
    }
}
