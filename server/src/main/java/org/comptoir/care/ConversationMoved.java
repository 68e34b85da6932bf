package org.comptoir.care;

import org.comptoir.stores.StoreId;

/// Something was decided about a conversation, or it came or ended: published inside the
/// transaction that stores it.
public record ConversationMoved(
        StoreId store, ConversationId conversation, ConversationState state) {}
