package org.comptoir.catalog.search;

import java.util.Arrays;
import java.util.Optional;
import org.comptoir.engine.catalog.EntrySet;

/// The products that words describe, the best first.
public final class Hits {
    static final Hits NONE = new Hits(new int[0], Optional.empty());

    private final int[] ranked;
    private final EntrySet products;
    private final Optional<String> meant;

    private Hits(int[] ranked, Optional<String> meant) {
        this.ranked = ranked;
        this.products = EntrySet.of(ranked);
        this.meant = meant;
    }

    /// The products with a score above zero, by score, then in the order of the catalogue.
    static Hits of(float[] scores) {
        var keys = new long[scores.length];
        int found = 0;
        for (int product = 0; product < scores.length; product++) {
            if (scores[product] > 0) {
                long worse = (long) Integer.MAX_VALUE - Float.floatToIntBits(scores[product]);
                keys[found++] = (worse << 32) | product;
            }
        }
        Arrays.sort(keys, 0, found);
        return new Hits(
                Arrays.stream(keys, 0, found).mapToInt(key -> (int) key).toArray(),
                Optional.empty());
    }

    /// The same, found for other words than were typed.
    Hits meaning(String words) {
        return new Hits(ranked, Optional.of(words));
    }

    /// The words that these answer to, where what was typed looks misspelt.
    public Optional<String> meant() {
        return meant;
    }

    public EntrySet products() {
        return products;
    }

    public int size() {
        return ranked.length;
    }

    public int entry(int place) {
        return ranked[place];
    }
}
