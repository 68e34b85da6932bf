package org.comptoir.trading;

import org.comptoir.engine.entitlement.terms.MemberKey;

/// An address by its nickname in the book of a user or an organization.
public record AddressName(MemberKey owner, String nickName) {}
