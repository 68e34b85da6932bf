package org.comptoir;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The real time, moved on as a test asks.
public final class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    public void add(Duration time) {
        ahead = ahead.plus(time);
    }

    public void addDays(int days) {
        add(Duration.ofDays(days));
    }

    public void addMinutes(int minutes) {
        add(Duration.ofMinutes(minutes));
    }

    /// Stands still until [#reset()], but for what is added.
    public void stop() {
        stopped = Instant.now();
    }

    /// Back to the real time.
    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        var held = stopped;
        return (held == null ? Instant.now() : held).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
