package org.comptoir.engine.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// Decides which shipping mode, by which carrier, a policy allows.
///
/// Called when a checkout is shown and when an order is placed; what the mode costs is decided by a
/// shipping-charge command.
public interface ShippingModeCommand<P extends Record> extends PolicyCommand<P> {

    Mode mode(P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default Mode modeBy(Parameters written) {
        return mode(written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.SHIPPING_MODE;
    }

    /// A way to ship: its code, such as `Ground`, who carries, and the usual days on the way.
    record Mode(String code, Optional<String> carrier, Optional<Integer> days) {
        public Mode {
            requireNonNull(code, "code");
            requireNonNull(carrier, "carrier");
            requireNonNull(days, "days");
        }
    }
}
