package org.comptoir.engine.policy.commands;

import org.comptoir.engine.policy.ReturnPaymentCommand;

/// Pays every refund in one way.
final class RefundBy implements ReturnPaymentCommand<NoParameters> {
    private final String code;
    private final Refund refund;

    RefundBy(String code, Refund refund) {
        this.code = code;
        this.refund = refund;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String summary() {
        return switch (refund) {
            case ORIGINAL_PAYMENT -> "Pays back by the payment of the order.";
            case CREDIT -> "Gives credit for orders to come.";
        };
    }

    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Refund refund(NoParameters parameters) {
        return refund;
    }
}
