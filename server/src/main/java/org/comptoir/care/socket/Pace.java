package org.comptoir.care.socket;

import java.util.function.LongSupplier;

/// How much one connection may say: so many frames a second, and those of four seconds at once.
final class Pace {
    private static final int SECONDS_AT_ONCE = 4;

    private final LongSupplier nanos;
    private final int perSecond;
    private double left;
    private long last;

    Pace(LongSupplier nanos, int perSecond) {
        this.nanos = nanos;
        this.perSecond = perSecond;
        this.left = most();
        this.last = nanos.getAsLong();
    }

    private double most() {
        return (double) perSecond * SECONDS_AT_ONCE;
    }

    /// Whether there is room for one more.
    synchronized boolean take() {
        long now = nanos.getAsLong();
        left = Math.min(most(), left + (now - last) * (perSecond / 1e9));
        last = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
