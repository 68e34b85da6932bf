package org.comptoir.trading.assortment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A price, or its absence, in the words of whoever asks: a plain sentence, the arithmetic, and
/// every other candidate with the reason it lost (docs/rules.md §3.2.9).
public record Why(String sentence, List<String> arithmetic, List<Candidate> losers) {
    /// A contract, condition or offer that was considered and lost; what does not apply is null.
    public record Candidate(
            String contract,
            @Nullable String version,
            @Nullable String list,
            @Nullable String price,
            @Nullable String adjustment,
            String code,
            String rule,
            String reason) {}

    public Why {
        arithmetic = List.copyOf(arithmetic);
        losers = List.copyOf(losers);
    }
}
