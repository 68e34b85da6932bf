package org.comptoir.care.route;

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
}
