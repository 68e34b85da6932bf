package org.comptoir.accelerator.explain;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.kit.Kit;
import org.jspecify.annotations.Nullable;

/// The form in which a kit is put together to be explained: what may be built in for the buyer, and
/// what was said of it.
public record KitForm(List<Part> parts, Optional<Kit> kit) {
    public KitForm {
        parts = List.copyOf(parts);
    }

    /// So many in one kit, as it was typed; `error` says why that cannot be read.
    public record Part(
            String partNumber, String name, String field, String value, @Nullable String error) {}

    public boolean isWrong() {
        return parts.stream().anyMatch(it -> it.error() != null);
    }
}
