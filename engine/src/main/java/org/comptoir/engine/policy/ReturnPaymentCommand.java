package org.comptoir.engine.policy;

/// Decides how a refund is paid.
///
/// Called when a return is settled; how much is paid is decided by a return-charge command.
public interface ReturnPaymentCommand<P extends Record> extends PolicyCommand<P> {

    Refund refund(P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default Refund refundBy(Parameters written) {
        return refund(written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.RETURN_PAYMENT;
    }

    /// By the payment of the order, or as credit for orders to come.
    enum Refund {
        ORIGINAL_PAYMENT,
        CREDIT
    }
}
