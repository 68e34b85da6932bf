package org.comptoir.engine.policy.commands;

import java.math.BigDecimal;
import org.comptoir.engine.policy.ReturnChargeCommand;
import org.comptoir.engine.policy.ReturnedLine;

/// Keeps nothing back.
final class NoCharge implements ReturnChargeCommand<NoParameters> {
    @Override
    public String code() {
        return "none";
    }

    @Override
    public String summary() {
        return "Keeps nothing back.";
    }

    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public BigDecimal adjustment(ReturnedLine line, NoParameters parameters) {
        return BigDecimal.ZERO;
    }
}
