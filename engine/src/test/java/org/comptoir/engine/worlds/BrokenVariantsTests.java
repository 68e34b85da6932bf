package org.comptoir.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever breaks a rule in the engine's source is caught by the generated worlds.
class BrokenVariantsTests {
    private static final int WORLDS = 5_000;

    static Stream<BrokenVariant> variants() {
        return BrokenVariant.all();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void isCaught(BrokenVariant variant, @TempDir Path directory) throws IOException {
        var broken = variant.compile(directory);
        var caught =
                LongStream.range(1, WORLDS)
                        .filter(seed -> Difference.exists(seed, broken))
                        .findFirst();
        assertThat(caught).as(variant.toString()).isPresent();
    }

    /// What catches variants is the change, not the way they are loaded.
    @Test
    void unbrokenIsNotCaught(@TempDir Path directory) throws IOException {
        var kept = "return !products.contains(entry);";
        var whole = new BrokenVariant(Rule.PRODUCTS_1, "entitlement/deal/Gate.java", kept, kept);
        var engine = whole.compile(directory);
        assertThat(LongStream.range(1, 300).filter(seed -> Difference.exists(seed, engine)))
                .isEmpty();
    }

    @Test
    void breaksEveryRule() {
        var broken = EnumSet.noneOf(Rule.class);
        variants().forEach(it -> broken.add(it.rule()));
        assertThat(broken).containsAll(Arrays.asList(Rule.values()));
    }
}
