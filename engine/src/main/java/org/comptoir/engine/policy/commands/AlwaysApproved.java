package org.comptoir.engine.policy.commands;

import org.comptoir.engine.policy.ReturnApprovalCommand;
import org.comptoir.engine.policy.ReturnedLine;

/// Approves everything that comes back.
final class AlwaysApproved implements ReturnApprovalCommand<NoParameters> {
    @Override
    public String code() {
        return "always";
    }

    @Override
    public String summary() {
        return "Approves everything that comes back.";
    }

    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Approval approve(ReturnedLine line, NoParameters parameters) {
        return new ByItself();
    }
}
