package org.comptoir.engine.worlds;

import java.util.List;

/// An answer in words: whether the part is tradable at all, the offer or refusal, the term as its
/// buyer sees it, the candidates that lost, the price in a listing, and what a kit costs.
public record Answer(
        boolean tradable,
        String decision,
        String seen,
        List<String> losers,
        String listing,
        String kit) {}
