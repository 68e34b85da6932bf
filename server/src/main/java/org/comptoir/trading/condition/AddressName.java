package org.comptoir.trading.condition;

import org.comptoir.members.address.Address;

/// An address by its nickname in the book of a user or an organization.
public record AddressName(Address.Owner owner, String nickName) {}
