package org.comptoir.engine.policy;

import java.util.Optional;

/// One shipping mode, `mode=ground&carrier=Rail Freight`.
final class ModeByCarrier implements ShippingModeCommand<ModeByCarrier.ModeAndCarrier> {
    record ModeAndCarrier(String mode, Optional<String> carrier) {
        ModeAndCarrier {
            if (mode.isBlank()) {
                throw new IllegalArgumentException(
                        "parameter 'mode' is empty; give the code of a shipping mode");
            }
        }
    }

    @Override
    public String code() {
        return "mode-and-carrier";
    }

    @Override
    public Class<ModeAndCarrier> parameters() {
        return ModeAndCarrier.class;
    }

    @Override
    public Mode mode(ModeAndCarrier parameters) {
        return new Mode(parameters.mode(), parameters.carrier());
    }
}
