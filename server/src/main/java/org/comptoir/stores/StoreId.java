package org.comptoir.stores;

import java.util.UUID;

/// Identifies a store in every key of what belongs to it.
public record StoreId(UUID value) {}
