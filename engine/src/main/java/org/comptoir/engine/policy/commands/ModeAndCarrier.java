package org.comptoir.engine.policy.commands;

import java.util.Optional;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ShippingModeCommand;

/// One shipping mode, `mode=Ground&carrier=Hansa Freight&days=3`.
final class ModeAndCarrier implements ShippingModeCommand<ModeAndCarrier.Choice> {
    record Choice(
            @Parameter("The code of the shipping mode, such as Ground.") String mode,
            @Parameter("Who carries.") Optional<String> carrier,
            @Parameter("The usual days on the way.") Optional<Integer> days) {
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
    public String summary() {
        return "A shipping mode and its carrier.";
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
