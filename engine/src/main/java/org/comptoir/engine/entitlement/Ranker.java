package org.comptoir.engine.entitlement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.comptoir.engine.entitlement.Ranking.Direction;

/// Sorts entries by price with one sort of plain numbers.
final class Ranker {
    private final int[] entries;
    private final long[] prices;
    private int priced;
    private int unpriced;

    Ranker(int size) {
        entries = new int[size];
        prices = new long[size];
        unpriced = size;
    }

    void priced(int entry, long price) {
        entries[priced] = entry;
        prices[priced++] = price;
    }

    /// Entries without a price gather at the end, the last one first.
    void unpriced(int entry) {
        entries[--unpriced] = entry;
    }

    Ranking rank(Direction direction) {
        for (int low = priced, high = entries.length - 1; low < high; low++, high--) {
            int entry = entries[low];
            entries[low] = entries[high];
            entries[high] = entry;
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(priced);
        long step = step();
        long highest = Arrays.stream(prices, 0, priced).max().orElse(0) / step;
        return bits + Long.SIZE - Long.numberOfLeadingZeros(highest) < Long.SIZE
                ? packed(direction, step, highest, bits)
                : boxed(direction);
    }

    /// The largest power of ten that divides all prices: mostly a cent.
    private long step() {
        long step = 100_000;
        for (int place = 0; place < priced; place++) {
            while (prices[place] % step != 0) {
                step /= 10;
            }
        }
        return step;
    }

    private Ranking packed(Direction direction, long step, long highest, int bits) {
        var keys = new long[priced];
        for (int place = 0; place < priced; place++) {
            long price = prices[place] / step;
            keys[place] =
                    (direction == Direction.ASCENDING ? price : highest - price) << bits | place;
        }
        Arrays.sort(keys);
        int mask = (1 << bits) - 1;
        return ordered(Arrays.stream(keys).mapToInt(key -> (int) (key & mask)).toArray());
    }

    private Ranking boxed(Direction direction) {
        int sign = direction == Direction.ASCENDING ? 1 : -1;
        return ordered(
                IntStream.range(0, priced)
                        .boxed()
                        .sorted((one, other) -> sign * Long.compare(prices[one], prices[other]))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    private Ranking ordered(int[] order) {
        var sorted = entries.clone();
        var amounts = new long[priced];
        for (int place = 0; place < priced; place++) {
            sorted[place] = entries[order[place]];
            amounts[place] = prices[order[place]];
        }
        return new Ranking(sorted, amounts);
    }
}
