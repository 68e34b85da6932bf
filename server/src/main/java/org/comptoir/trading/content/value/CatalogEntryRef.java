package org.comptoir.trading.content.value;

import com.fasterxml.jackson.annotation.JsonTypeName;

/// A product or a SKU, by its part number and owner.
@JsonTypeName("product")
public record CatalogEntryRef(String partNumber, MemberRef.Organization owner)
        implements ProductSelection, Reference {
    public CatalogEntryRef {
        Text.name("part number", partNumber);
    }

    @Override
    public String describe() {
        return "catalogue entry '" + partNumber + "' of " + owner.describe();
    }
}
