package org.comptoir.engine.policy.payment;

/// A provider that takes cards for the seller.
///
/// Give one to a [GatewayPayment] to make it a payment command. It is asked for every step but the
/// acceptance, and must do a step once however often it is repeated under the same name.
public interface PaymentGateway {

    /// Does the step for the seller's account at the provider, `merchant`.
    PaymentAnswer perform(PaymentStep step, String merchant);
}
