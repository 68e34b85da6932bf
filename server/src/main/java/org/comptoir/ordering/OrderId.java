package org.comptoir.ordering;

import java.util.UUID;

/// Names one order.
public record OrderId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
