package org.comptoir.care.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A shopper who is in the store since `came`, on his page since `since`. `number` tells guests
/// apart, `agent` is who has invited him; what he reads is told by its title only.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShopperView(
        UUID id,
        String name,
        @Nullable Integer number,
        boolean guest,
        Status status,
        String title,
        Instant came,
        Instant since,
        String language,
        int items,
        ShopperFigures.@Nullable Amount value,
        @Nullable Asked invitation) {

    /// Who has invited him, until when.
    public record Asked(String agent, Instant until) {}
}
