package org.comptoir.engine.policy.commands;

import org.comptoir.engine.policy.ShippingChargeCommand;

/// The carrier collects its charge from the receiver: nothing on the order.
final class CollectByCarrier implements ShippingChargeCommand<NoParameters> {
    @Override
    public String code() {
        return "collect";
    }

    @Override
    public String summary() {
        return "The carrier collects its charge from the receiver.";
    }

    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Charge charge(Shipment shipment, NoParameters parameters) {
        return new ByCarrier();
    }
}
