package org.comptoir.trading.imports.source;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;

/// A place that contract files of a store come from by themselves. It imports in the name of
/// whoever saved it last, as long as he may.
public record ImportSource(
        UUID id,
        int version,
        StoreId store,
        SourceSettings settings,
        UserId runAs,
        Optional<Instant> nextAt,
        Optional<Instant> lookedAt) {
    public String name() {
        return settings.name();
    }
}
