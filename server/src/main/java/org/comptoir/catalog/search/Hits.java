package org.comptoir.catalog.search;

import java.util.Arrays;
import org.comptoir.engine.catalog.EntrySet;

/// The products that words describe, the best first.
public final class Hits {
    static final Hits NONE = new Hits(new int[0]);

    private final int[] ranked;
    private final EntrySet products;

    private Hits(int[] ranked) {
        this.ranked = ranked;
        this.products = EntrySet.of(ranked);
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
        return new Hits(Arrays.stream(keys, 0, found).mapToInt(key -> (int) key).toArray());
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
