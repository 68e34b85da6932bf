package org.comptoir.members.address;

import java.util.UUID;

/// Names one address.
public record AddressId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
