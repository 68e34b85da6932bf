package org.comptoir.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The engine agrees with the naive reference on worlds made by chance, and every rule decides some
/// of them.
///
/// `-Dworlds.seed` and `-Dworlds.count` change which and how many.
class GeneratedWorldsTests {
    static final long SEED = Long.getLong("worlds.seed", 1);
    private static final long SAMPLE = 33;
    static final long COUNT = Long.getLong("worlds.count", 100_000);

    @Test
    void engineAgreesWithTheReference() {
        long start = System.nanoTime();
        var differences =
                LongStream.range(SEED, SEED + COUNT)
                        .parallel()
                        .mapToObj(seed -> Difference.find(seed, EngineResolver::new).orElse(null))
                        .filter(Objects::nonNull)
                        .limit(3)
                        .toList();
        differences.forEach(System.out::println);
        System.out.printf("%d worlds in %d ms%n", COUNT, (System.nanoTime() - start) / 1_000_000);
        assertThat(differences).isEmpty();
    }

    @Test
    void everyRuleDecidesSomeWorlds() {
        long sample = Math.max(COUNT / SAMPLE, 1000);
        var decided =
                LongStream.range(0, sample)
                        .parallel()
                        .mapToObj(place -> decidingRules(SEED + place * SAMPLE))
                        .flatMap(Set::stream)
                        .collect(
                                Collectors.groupingBy(
                                        it -> it, TreeMap::new, Collectors.counting()));
        System.out.printf("of %d worlds, left out it would change the answer in:%n", sample);
        decided.forEach((rule, count) ->
                System.out.printf("  %-10s %5.2f %%%n", rule, 100.0 * count / sample));
        for (var rule : Rule.values()) {
            assertThat(decided.getOrDefault(rule, 0L))
                    .as(rule.toString())
                    .isGreaterThan(sample / 100);
        }
    }

    /// The rules without which some question of the world would be answered differently.
    private static Set<Rule> decidingRules(long seed) {
        var made = Worlds.of(seed);
        var reference = new Reference(made.world());
        var answers =
                made.questions().stream()
                        .collect(Collectors.toMap(it -> it, reference::answer, (one, _) -> one));
        var deciding = EnumSet.noneOf(Rule.class);
        for (var rule : Rule.values()) {
            var without = new Reference(made.world(), Set.of(rule));
            if (answers.entrySet().stream()
                    .anyMatch(it -> !without.answer(it.getKey()).equals(it.getValue()))) {
                deciding.add(rule);
            }
        }
        return deciding;
    }
}
