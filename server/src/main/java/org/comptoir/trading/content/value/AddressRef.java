package org.comptoir.trading.content.value;

/// An address in the book of a user or an organization, by its nickname.
public record AddressRef(String nickName, MemberRef owner) implements Reference {
    public AddressRef {
        Text.name("nickname of the address", nickName);
        if (!(owner instanceof Reference)) {
            throw InvalidContent.of("missing-value", "address-owner", nickName);
        }
    }

    @Override
    public String describe() {
        return "address '%s' of %s".formatted(nickName, ((Reference) owner).describe());
    }
}
