package org.comptoir.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A price by quantity: the steps, the one that holds and the next one within reach.
public record Tiers(List<Step> steps, @Nullable String advice) {
    /// From a quantity on, one price.
    public record Step(
            String quantity,
            String price,
            @Nullable String saving,
            boolean present,
            boolean next) {}

    public Tiers {
        steps = List.copyOf(steps);
    }
}
