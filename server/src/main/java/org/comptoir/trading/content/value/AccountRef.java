package org.comptoir.trading.content.value;

/// A business account, by its name and owner: the identity of an account (§1).
public record AccountRef(String name, MemberRef.Organization owner) implements Reference {
    public AccountRef {
        Text.shortName("name of the account", name);
    }

    @Override
    public String describe() {
        return "account '%s' of %s".formatted(name, owner.describe());
    }
}
