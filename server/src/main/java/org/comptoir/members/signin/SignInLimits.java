package org.comptoir.members.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Limits failed attempts by address: thirty at once, then one every two seconds.
@Component
class SignInLimits {
    private static final int MOST_AT_ONCE = 30;
    private static final double EACH_SECONDS = 2;
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Failures> byAddress = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInLimits(Clock clock) {
        this.clock = clock;
    }

    /// Failures that still count, as of an instant; they fade with time.
    private record Failures(double count, Instant at) {
        Failures fadedTo(Instant now) {
            double seconds = Math.max(0, Duration.between(at, now).toMillis() / 1_000.0);
            return new Failures(Math.max(0, count - seconds / EACH_SECONDS), now);
        }

        Failures plusOne() {
            return new Failures(count + 1, at);
        }
    }

    /// How long the address has to wait before its next attempt; 0 if it need not.
    long secondsToWait(String address) {
        var failures = byAddress.get(address);
        if (failures == null) {
            return 0;
        }
        double over = failures.fadedTo(clock.instant()).count() - (MOST_AT_ONCE - 1);
        return over <= 0 ? 0 : (long) Math.ceil(over * EACH_SECONDS);
    }

    void failed(String address) {
        var now = clock.instant();
        if (byAddress.size() > MOST_ADDRESSES) {
            byAddress.values().removeIf(failures -> failures.fadedTo(now).count() < 1);
        }
        byAddress.merge(address, new Failures(1, now), (known, _) -> known.fadedTo(now).plusOne());
    }
}
