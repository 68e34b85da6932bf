package org.comptoir.engine.policy;

import java.util.Optional;

/// One shipping mode, `mode=Ground&carrier=Hansa Freight&days=3`.
final class ModeAndCarrier implements ShippingModeCommand<ModeAndCarrier.Choice> {
    record Choice(String mode, Optional<String> carrier, Optional<Integer> days) {
        Choice {
            if (mode.isBlank()) {
                throw new IllegalArgumentException(
                        "parameter 'mode' is empty; give the code of a shipping mode");
            }
            if (days.filter(number -> number < 0).isPresent()) {
                throw new IllegalArgumentException(
                        "parameter 'days=%d' is negative; give zero or more".formatted(days.get()));
            }
        }
    }

    @Override
    public String code() {
        return "mode-and-carrier";
    }

    @Override
    public Class<Choice> parameters() {
        return Choice.class;
    }

    @Override
    public Mode mode(Choice parameters) {
        return new Mode(parameters.mode(), parameters.carrier(), parameters.days());
    }
}
