package org.comptoir.care;

import java.util.UUID;

/// Names a queue of a store.
public record QueueId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
