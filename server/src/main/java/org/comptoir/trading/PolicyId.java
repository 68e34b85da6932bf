package org.comptoir.trading;

import java.util.UUID;

/// Names one business policy: two payments are the same when their policies are.
public record PolicyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
