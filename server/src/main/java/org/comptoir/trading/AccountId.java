package org.comptoir.trading;

import java.util.UUID;

/// Names one business account.
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
