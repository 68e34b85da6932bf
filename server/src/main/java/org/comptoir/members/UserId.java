package org.comptoir.members;

import java.util.UUID;

/// Names one user.
public record UserId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
