package org.comptoir.engine.policy.payment;

import java.util.Optional;
import org.comptoir.engine.money.Money;

/// One step in the life of a payment, in the order in which they may come.
public sealed interface PaymentStep {
    /// Whether an order of that amount may be paid so at all; nothing is reserved.
    record Accept(Due due) implements PaymentStep {}

    /// Reserves the amount.
    record Authorize(Due due) implements PaymentStep {}

    /// Takes an amount that was reserved under that reference, all of it or a part.
    record Capture(String reference, Money amount) implements PaymentStep {}

    /// Gives back what is reserved under that reference and not yet taken.
    record Voiding(String reference) implements PaymentStep {}

    /// Pays back an amount that was taken under that reference, all of it or a part.
    record Refund(String reference, Money amount) implements PaymentStep {}

    /// What is to be paid: `payment` names it, and repeating a step under the same name does it
    /// once. `token` stands for a card at the gateway; a card number is never given.
    record Due(String payment, Money amount, Optional<String> token) {}
}
