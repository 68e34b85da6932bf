package org.comptoir.engine.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Seeded choices.
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean percent(int likelihood) {
        return random.nextInt(100) < likelihood;
    }

    /// A number from 0 to `bound` (exclusive).
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// So many different ones.
    <T> List<T> some(List<T> choices, int count) {
        var left = new ArrayList<>(choices);
        var chosen = new ArrayList<T>();
        while (chosen.size() < count && !left.isEmpty()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }
}
