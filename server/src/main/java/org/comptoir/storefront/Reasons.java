package org.comptoir.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a price is what it is: in a sentence, in figures, and against what.
public record Reasons(String sentence, List<String> arithmetic, List<Loser> losers) {
    public Reasons {
        arithmetic = List.copyOf(arithmetic);
        losers = List.copyOf(losers);
    }

    /// Another price that was considered, and why it lost.
    public record Loser(String name, @Nullable String price, String reason) {}
}
