package org.comptoir.trading.content.value;

/// A catalogue, by its name and owner.
public record CatalogRef(String name, MemberRef.Organization owner) implements Reference {
    public CatalogRef {
        Text.name("name of the catalogue", name);
    }

    @Override
    public String describe() {
        return "catalogue '%s' of %s".formatted(name, owner.describe());
    }
}
