package org.comptoir.trading.content.value;

import com.fasterxml.jackson.annotation.JsonTypeName;

/// A category, by its identifier and owner.
@JsonTypeName("category")
public record CatalogGroupRef(String identifier, MemberRef.Organization owner)
        implements ProductSelection, Reference {
    public CatalogGroupRef {
        Text.name("identifier of the category", identifier);
    }

    @Override
    public String describe() {
        return "category '%s' of %s".formatted(identifier, owner.describe());
    }
}
