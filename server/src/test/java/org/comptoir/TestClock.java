package org.comptoir;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Runs from a fixed day on, so that no test depends on the calendar, and is moved on as it asks.
public final class TestClock extends Clock {
    private final Duration shift =
            Duration.between(Instant.now(), Instant.parse("2026-06-15T09:00:00Z"));

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
        stopped = base();
    }

    /// Back to the time that runs by itself.
    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        var held = stopped;
        return (held == null ? base() : held).plus(ahead);
    }

    private Instant base() {
        return Instant.now().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), shift.plus(ahead));
    }
}
