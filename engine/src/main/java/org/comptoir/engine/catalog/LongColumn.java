package org.comptoir.engine.catalog;

import java.util.Arrays;

/// A column of whole numbers, held as one number where all are the same.
final class LongColumn {
    private static final long[] NONE = {};

    private final long common;
    private final long[] values;

    private LongColumn(long common, long[] values) {
        this.common = common;
        this.values = values;
    }

    static LongColumn of(long[] values, int size) {
        for (int row = 1; row < size; row++) {
            if (values[row] != values[0]) {
                return new LongColumn(0, Arrays.copyOf(values, size));
            }
        }
        return new LongColumn(size == 0 ? 0 : values[0], NONE);
    }

    long get(int row) {
        return values.length == 0 ? common : values[row];
    }

    boolean isConstant() {
        return values.length == 0;
    }

    boolean isAlways(long value) {
        return isConstant() && common == value;
    }

    LongColumn permuted(int[] order) {
        if (isConstant()) {
            return this;
        }
        var moved = new long[order.length];
        for (int row = 0; row < order.length; row++) {
            moved[row] = values[order[row]];
        }
        return of(moved, moved.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LongColumn that
                && common == that.common
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(common) + Arrays.hashCode(values);
    }
}
