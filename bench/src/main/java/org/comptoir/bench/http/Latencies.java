package org.comptoir.bench.http;

/// Counts by microsecond, up to ten seconds.
public final class Latencies {
    private final long[] counts = new long[10_000_000];
    private long total;

    public void add(long nanos) {
        counts[(int) Math.min(nanos / 1_000, counts.length - 1)]++;
        total++;
    }

    void add(Latencies other) {
        for (int micros = 0; micros < counts.length; micros++) {
            counts[micros] += other.counts[micros];
        }
        total += other.total;
    }

    public long total() {
        return total;
    }

    /// The latency in milliseconds that this share of the requests stayed within.
    public double quantile(double share) {
        long rest = (long) Math.ceil(total * share);
        for (int micros = 0; micros < counts.length; micros++) {
            rest -= counts[micros];
            if (rest <= 0) {
                return micros / 1_000.0;
            }
        }
        return Double.NaN;
    }
}
