package org.comptoir.bench.care;

import org.comptoir.bench.http.Latencies;

/// What came of what was said.
final class Tally {
    private static final int SHOWN = 5;

    private Latencies latencies = new Latencies();
    private boolean pressing;
    private long problems;
    private long doubled;
    private long gaps;

    /// Whether everybody says the next thing as soon as the last one is acknowledged.
    boolean isPressing() {
        return pressing;
    }

    void begin(boolean pressed) {
        latencies = new Latencies();
        pressing = pressed;
    }

    void end() {
        pressing = false;
    }

    void delivered(long nanos) {
        latencies.add(Math.max(0, nanos));
    }

    void outOfOrder(boolean again) {
        doubled += again ? 1 : 0;
        gaps += again ? 0 : 1;
    }

    void problem(String text) {
        problems++;
        if (problems <= SHOWN) {
            System.out.println("  client: " + text);
        }
    }

    Latencies latencies() {
        return latencies;
    }

    void requireNoFault() {
        if (problems + doubled + gaps > 0) {
            throw new IllegalStateException("Something was refused, lost or doubled: " + this);
        }
    }

    @Override
    public String toString() {
        return "doubled %d, out of order or missing %d, refused %d"
                .formatted(doubled, gaps, problems);
    }
}
