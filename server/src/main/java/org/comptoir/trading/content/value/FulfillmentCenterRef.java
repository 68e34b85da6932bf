package org.comptoir.trading.content.value;

/// A fulfilment centre, by its name and owner.
public record FulfillmentCenterRef(String name, MemberRef.Organization owner) implements Reference {
    public FulfillmentCenterRef {
        Text.shortName("name of the fulfilment centre", name);
    }

    @Override
    public String describe() {
        return "fulfilment centre '%s' of %s".formatted(name, owner.describe());
    }
}
