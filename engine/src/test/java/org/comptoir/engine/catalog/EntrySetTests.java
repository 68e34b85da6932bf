package org.comptoir.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EntrySetTests {
    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void agreesWithBitSet() {
        for (int round = 0; round < 2_000; round++) {
            var one = some();
            var other = some();
            assertThat(bits(set(one).or(set(other)))).isEqualTo(changed(one, it -> it.or(other)));
            assertThat(bits(set(one).and(set(other)))).isEqualTo(changed(one, it -> it.and(other)));
            assertThat(bits(set(one).andNot(set(other))))
                    .isEqualTo(changed(one, it -> it.andNot(other)));
            assertThat(set(one).size()).isEqualTo(one.cardinality());
            assertThat(set(one).equals(set(other))).isEqualTo(one.equals(other));
            int entry = random.nextInt(400);
            assertThat(set(one).contains(entry)).isEqualTo(one.get(entry));
        }
    }

    private BitSet some() {
        var bits = new BitSet();
        int from = random.nextInt(300);
        int count = random.nextInt(6);
        for (int each = 0; each < count; each++) {
            bits.set(from + random.nextInt(100));
        }
        return bits;
    }

    private static EntrySet set(BitSet bits) {
        return EntrySet.of(bits.stream().toArray());
    }

    private static BitSet bits(EntrySet set) {
        return BitSet.valueOf(set.toWords());
    }

    private static BitSet changed(BitSet bits, java.util.function.Consumer<BitSet> change) {
        var copy = (BitSet) bits.clone();
        change.accept(copy);
        return copy;
    }
}
