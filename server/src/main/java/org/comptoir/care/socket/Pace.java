package org.comptoir.care.socket;

import java.util.function.LongSupplier;

/// How much one connection may say: forty frames at once, then ten a second.
final class Pace {
    private static final double BURST = 40;
    private static final double PER_NANO = 10 / 1e9;

    private final LongSupplier nanos;
    private double left = BURST;
    private long last;

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /// Whether there is room for one more.
    synchronized boolean take() {
        long now = nanos.getAsLong();
        left = Math.min(BURST, left + (now - last) * PER_NANO);
        last = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
