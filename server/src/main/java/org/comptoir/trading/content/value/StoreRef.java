package org.comptoir.trading.content.value;

/// A store or a store group, by its name and owner.
public record StoreRef(String name, MemberRef.Organization owner) implements Reference {
    public StoreRef {
        Text.shortName("name of the store", name);
    }

    @Override
    public String describe() {
        return "store '%s' of %s".formatted(name, owner.describe());
    }
}
