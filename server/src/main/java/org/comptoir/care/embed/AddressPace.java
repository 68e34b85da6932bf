package org.comptoir.care.embed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// How often one network address may ask to be let in: sixty times at once, then twice a second.
final class AddressPace {
    private static final double BURST = 60;
    private static final double PER_NANO = 2 / 1e9;
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Left> addresses = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    AddressPace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Left(double count, long at) {
        Left at(long now) {
            return new Left(Math.min(BURST, count + (now - at) * PER_NANO), now);
        }
    }

    /// Whether there is room for one more.
    boolean take(String address) {
        long now = nanos.getAsLong();
        if (addresses.size() > MOST_ADDRESSES) {
            addresses.values().removeIf(it -> it.at(now).count >= BURST - 1);
        }
        var left =
                addresses.compute(
                        address,
                        (_, known) -> {
                            var before = known == null ? new Left(BURST, now) : known.at(now);
                            return new Left(Math.max(-1, before.count - 1), now);
                        });
        return left.count >= 0;
    }
}
