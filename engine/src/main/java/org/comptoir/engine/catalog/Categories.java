package org.comptoir.engine.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The category tree numbered in depth-first order, so that all below a category is one interval of
/// numbers.
final class Categories {
    private final List<String> identifiers;
    private final Map<String, Integer> numbers;
    private final int[] parents;
    private final int[] ends;
    private final int[][] products;
    private final AtomicReferenceArray<EntrySet> below;

    /// Takes the tree in depth-first order, each with the number of its parent (−1 for a root).
    Categories(List<String> identifiers, int[] parents) {
        this.identifiers = List.copyOf(identifiers);
        this.parents = parents;
        numbers = HashMap.newHashMap(identifiers.size());
        identifiers.forEach(it -> numbers.put(it, numbers.size()));
        ends = new int[parents.length];
        for (int category = parents.length - 1; category >= 0; category--) {
            ends[category] = Math.max(ends[category], category + 1);
            if (parents[category] >= 0) {
                ends[parents[category]] = Math.max(ends[parents[category]], ends[category]);
            }
        }
        products = new int[parents.length][0];
        below = new AtomicReferenceArray<>(parents.length);
    }

    /// Takes the products of each category, by entry number.
    void fill(int category, int[] entriesWithSkus) {
        products[category] = entriesWithSkus;
    }

    OptionalInt find(String identifier) {
        var number = numbers.get(identifier);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    List<String> identifiers() {
        return identifiers;
    }

    String identifier(int category) {
        return identifiers.get(category);
    }

    int parent(int category) {
        return parents[category];
    }

    int size() {
        return parents.length;
    }

    EntrySet below(int category) {
        var known = below.get(category);
        if (known != null) {
            return known;
        }
        var computed = union(category, ends[category]);
        below.set(category, computed);
        return computed;
    }

    private EntrySet union(int from, int to) {
        int last = -1;
        for (int category = from; category < to; category++) {
            last = Math.max(last, Arrays.stream(products[category]).max().orElse(-1));
        }
        var bits = new long[EntrySet.wordsFor(last + 1)];
        for (int category = from; category < to; category++) {
            for (int entry : products[category]) {
                bits[entry >> 6] |= 1L << entry;
            }
        }
        return EntrySet.ofWords(bits);
    }
}
