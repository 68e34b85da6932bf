package org.comptoir.engine.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/// Decides what the shipping of an order costs.
///
/// Called once for each shipment when a cart is shown and when an order is placed; to change prices
/// rather than charges, write a price command.
public interface ShippingChargeCommand<P extends Record> extends PolicyCommand<P> {

    /// The charge net of tax, before rounding to the currency's minor unit.
    Charge charge(Shipment shipment, P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default Charge chargeBy(Shipment shipment, Parameters written) {
        return charge(shipment, written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.SHIPPING_CHARGE;
    }

    /// What a charge may depend on: the value of the goods and its currency, their weight in
    /// kilograms if that of every article is known, the number of units.
    record Shipment(
            Currency currency, BigDecimal goods, Optional<BigDecimal> kilograms, int units) {}

    /// What shipping costs, or why the policy cannot say.
    sealed interface Charge {}

    /// An amount in the currency of the shipment, collected by the seller; zero is free.
    record BySeller(BigDecimal amount) implements Charge {
        public BySeller {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException(
                        "a charge must not be negative, was " + amount.toPlainString());
            }
        }
    }

    /// Nothing on this order: shown as "collected by the carrier".
    record ByCarrier() implements Charge {}

    /// No charge can be given; the reason names the missing parameter.
    record NotGiven(String reason) implements Charge {
        public NotGiven {
            requireNonNull(reason, "reason");
        }
    }
}
