package org.comptoir.engine.policy.commands;

import org.comptoir.engine.policy.payment.PaymentAnswer;
import org.comptoir.engine.policy.payment.PaymentAnswer.Awaited;
import org.comptoir.engine.policy.payment.PaymentAnswer.Declined;
import org.comptoir.engine.policy.payment.PaymentAnswer.Done;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.engine.policy.payment.PaymentLimits;
import org.comptoir.engine.policy.payment.PaymentStep;
import org.comptoir.engine.policy.payment.PaymentStep.Accept;
import org.comptoir.engine.policy.payment.PaymentStep.Authorize;
import org.comptoir.engine.policy.payment.PaymentStep.Capture;
import org.comptoir.engine.policy.payment.PaymentStep.Due;
import org.comptoir.engine.policy.payment.PaymentStep.Refund;
import org.comptoir.engine.policy.payment.PaymentStep.Voiding;

/// A payment without a gateway: the order stands, and the money comes by invoice, cheque or hand.
final class OfflinePayment implements PaymentCommand<PaymentLimits> {
    private final String code;
    private final Kind kind;

    OfflinePayment(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String summary() {
        return switch (kind) {
            case LINE_OF_CREDIT -> "An invoice, charged to the account’s line of credit.";
            case BILL_ME_LATER -> "An invoice, paid later.";
            case CHEQUE -> "A cheque, which is awaited.";
            case CASH_ON_DELIVERY -> "Cash, taken at the door.";
            case CARD -> "A card.";
        };
    }

    @Override
    public Class<PaymentLimits> parameters() {
        return PaymentLimits.class;
    }

    @Override
    public Method method(PaymentLimits limits) {
        return limits.method(kind);
    }

    @Override
    public PaymentAnswer perform(PaymentStep step, PaymentLimits limits) {
        return switch (step) {
            case Accept(var due) -> allowed(due, limits, new Done(""));
            case Authorize(var due) -> allowed(due, limits, authorized(due.payment()));
            case Capture(var reference, _) -> captured(reference);
            case Voiding(var reference) -> new Done(reference);
            case Refund(var reference, _) -> new Done(reference);
        };
    }

    private PaymentAnswer allowed(Due due, PaymentLimits limits, PaymentAnswer answer) {
        var currency = due.amount().currency();
        return method(limits).allows(currency) ? answer : new Declined("it takes no " + currency);
    }

    private PaymentAnswer authorized(String reference) {
        return kind == Kind.CHEQUE ? new Awaited(reference, "cheque") : new Done(reference);
    }

    private PaymentAnswer captured(String reference) {
        return switch (kind) {
            case LINE_OF_CREDIT, BILL_ME_LATER -> new Awaited(reference, "invoice");
            case CHEQUE, CASH_ON_DELIVERY, CARD -> new Done(reference);
        };
    }
}
