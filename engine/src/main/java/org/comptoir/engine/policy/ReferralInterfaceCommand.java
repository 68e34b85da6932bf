package org.comptoir.engine.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Decides how a partner's remote store is spoken to: in which language, and what of the four
/// operations it offers.
///
/// Called when a cart meets goods of a remote store; the calls themselves are the program's.
public interface ReferralInterfaceCommand<P extends Record> extends PolicyCommand<P> {

    Connection connection(P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default Connection connectionBy(Parameters written) {
        return connection(written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.REFERRAL_INTERFACE;
    }

    /// What a remote store can be asked (docs/rules.md §6).
    enum Operation {
        PRICE_AND_AVAILABILITY("PriceAndAvailability"),
        BATCH_AVAILABILITY("BatchAvailability"),
        CART_TRANSFER("CartTransfer"),
        UNIT_OF_MEASURE("UnitOfMeasure");

        private final String spelling;

        Operation(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }

    /// The language of the messages.
    enum Protocol {
        HTTP_JSON,
        CXML
    }

    /// How one operation is called.
    record Settings(boolean enabled, boolean authenticated, Duration timeout) {
        public Settings {
            requireNonNull(timeout, "timeout");
        }
    }

    /// A remote store; the address of its contract comes before the policy's.
    record Connection(
            Protocol protocol, Optional<String> address, Map<Operation, Settings> operations) {
        public Connection {
            requireNonNull(protocol, "protocol");
            requireNonNull(address, "address");
            operations = Map.copyOf(operations);
        }
    }
}
