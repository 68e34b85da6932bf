package org.comptoir.members;

import java.util.UUID;

/// Names one organization or organizational unit.
public record OrganizationId(UUID value) {
    /// `o=Root Organization`, the ancestor of all.
    public static final OrganizationId ROOT =
            new OrganizationId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    @Override
    public String toString() {
        return value.toString();
    }
}
