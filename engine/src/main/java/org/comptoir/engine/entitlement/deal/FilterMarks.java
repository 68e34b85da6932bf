package org.comptoir.engine.entitlement.deal;

import java.util.Arrays;

/// What the nearest mark of a filter says for each entry, held as runs of entries that agree
/// (docs/rules.md §3.1.2).
public final class FilterMarks {
    /// No mark reaches the entry.
    static final long UNMARKED = Long.MIN_VALUE;

    static final long EXCLUDED = Long.MAX_VALUE;

    private final int[] starts;
    private final long[] values;

    private FilterMarks(int[] starts, long[] values) {
        this.starts = starts;
        this.values = values;
    }

    /// [#UNMARKED], [#EXCLUDED], or the percentage of an Include.
    long of(int entry) {
        int place = Arrays.binarySearch(starts, entry);
        return values[place >= 0 ? place : -place - 2];
    }

    boolean excludes(int entry) {
        return of(entry) == EXCLUDED;
    }

    boolean includes(int entry) {
        long mark = of(entry);
        return mark != UNMARKED && mark != EXCLUDED;
    }

    /// Collects marks in ascending order of entries.
    static final class Builder {
        private int[] starts = {0, 0, 0, 0};
        private long[] values = {UNMARKED, 0, 0, 0};
        private int size = 1;
        private int next;

        void mark(int entry, long value) {
            if (entry > next) {
                run(next, UNMARKED);
            }
            run(entry, value);
            next = entry + 1;
        }

        FilterMarks build() {
            run(next, UNMARKED);
            return new FilterMarks(Arrays.copyOf(starts, size), Arrays.copyOf(values, size));
        }

        private void run(int start, long value) {
            if (values[size - 1] == value) {
                return;
            }
            if (starts[size - 1] == start) {
                values[size - 1] = value;
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            starts[size] = start;
            values[size++] = value;
        }
    }
}
