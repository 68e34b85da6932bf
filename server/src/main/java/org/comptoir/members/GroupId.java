package org.comptoir.members;

import java.util.UUID;

/// Names one member group.
public record GroupId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
