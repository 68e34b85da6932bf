package org.comptoir.engine.catalog;

import java.util.Arrays;

/// Where the rows of an entry stand in a table sorted by entry: a start for every entry of the
/// catalogue, or, where the table is short, a search behind a filter that knows most of the absent.
final class EntryIndex {
    private static final int SPARSE_FACTOR = 4;
    private static final int BITS_FOR_EACH = 8;
    private static final int SPREAD = 0x9E3779B9;

    private static final int[] NO_STARTS = {};

    private final int size;
    private final int[] entries;
    private final int[] starts;
    private final long[] present;
    private final int shift;

    EntryIndex(int[] entries, int catalogSize) {
        this.entries = entries;
        size = entries.length;
        boolean sparse = (long) entries.length * SPARSE_FACTOR < catalogSize;
        starts = sparse ? NO_STARTS : starts(entries, catalogSize);
        int bits = Math.max(Integer.highestOneBit(entries.length * BITS_FOR_EACH) << 1, Long.SIZE);
        shift = Integer.numberOfLeadingZeros(bits) + 1;
        present = sparse ? new long[bits / Long.SIZE] : new long[0];
        if (sparse) {
            Arrays.stream(entries).map(this::bit).forEach(it -> present[it >> 6] |= 1L << it);
        }
    }

    private static int[] starts(int[] entries, int catalogSize) {
        var starts = new int[catalogSize + 1];
        for (int entry : entries) {
            starts[entry + 1]++;
        }
        for (int entry = 0; entry < catalogSize; entry++) {
            starts[entry + 1] += starts[entry];
        }
        return starts;
    }

    boolean isSparse() {
        return starts.length == 0;
    }

    int entry(int row) {
        return entries[row];
    }

    int size() {
        return size;
    }

    /// The first row of the entry, equal to [#end] where it has none.
    int begin(int entry) {
        if (starts.length > 0) {
            return starts[entry];
        }
        int bit = bit(entry);
        return (present[bit >> 6] & (1L << bit)) == 0 ? size : search(entry);
    }

    /// The row after the last of the entry, given its first.
    int end(int entry, int begin) {
        if (starts.length > 0) {
            return starts[entry + 1];
        }
        int end = begin;
        while (end < size && entries[end] == entry) {
            end++;
        }
        return end;
    }

    private int bit(int entry) {
        return (entry * SPREAD) >>> shift;
    }

    private int search(int entry) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
