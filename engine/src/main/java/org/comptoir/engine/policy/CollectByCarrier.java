package org.comptoir.engine.policy;

/// The carrier collects its charge from the receiver: nothing on the order.
final class CollectByCarrier implements ShippingChargeCommand<CollectByCarrier.NoParameters> {
    record NoParameters() {}

    @Override
    public String code() {
        return "collect";
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
