package org.comptoir.accelerator.term;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A term in words: what it is, a sentence that says what it does, and particulars below. `place`
/// is its place among the terms, counted from 0.
public record TermCard(
        int place,
        String kind,
        String title,
        String sentence,
        List<String> particulars,
        @Nullable Prices prices,
        boolean changeable) {
    public TermCard {
        particulars = List.copyOf(particulars);
    }

    /// The first of a contract's own prices, and how many there are.
    public record Prices(List<Price> first, int count) {
        public Prices {
            first = List.copyOf(first);
        }
    }

    /// One of them.
    public record Price(String partNumber, String quantity, String amount, String period) {}
}
