package org.comptoir.engine.policy.payment;

/// What came of a step of a payment.
public sealed interface PaymentAnswer {
    /// It is done; the reference names it in the steps that follow.
    record Done(String reference) implements PaymentAnswer {}

    /// It is done as soon as something comes, such as a cheque.
    record Awaited(String reference, String what) implements PaymentAnswer {}

    /// It is refused, for that reason.
    record Declined(String reason) implements PaymentAnswer {}
}
