package org.comptoir;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The real time, moved on as a test asks.
public final class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void add(Duration time) {
        ahead = ahead.plus(time);
    }

    public void addDays(int days) {
        add(Duration.ofDays(days));
    }

    public void addMinutes(int minutes) {
        add(Duration.ofMinutes(minutes));
    }

    /// Back to the real time.
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
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
