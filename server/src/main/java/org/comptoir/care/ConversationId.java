package org.comptoir.care;

import java.util.UUID;

/// Names a conversation between a shopper and a store.
public record ConversationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
