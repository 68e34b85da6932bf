package org.comptoir.engine.policy.payment;

import static java.util.Objects.requireNonNull;

import java.util.Currency;
import java.util.Set;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;

/// Decides what a payment policy offers and to whom, and carries out the steps of a payment.
///
/// `method` is asked when the allowed payments of a contract or a cart are shown, `perform` when an
/// order is paid, shipped, cancelled or comes back. No secret and no card data passes.
public interface PaymentCommand<P extends Record> extends PolicyCommand<P> {

    Method method(P parameters);

    PaymentAnswer perform(PaymentStep step, P parameters);

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default Method methodBy(Parameters written) {
        return method(written.bind(parameters()));
    }

    /// The same, with the parameters as written; throws `InvalidParameters`.
    default PaymentAnswer performBy(PaymentStep step, Parameters written) {
        return perform(step, written.bind(parameters()));
    }

    @Override
    default PolicyType type() {
        return PolicyType.PAYMENT;
    }

    /// How an order may be paid: its kind, the currencies it takes (none named means all), and
    /// whether a buyer whose contracts name no payment is offered it.
    record Method(Kind kind, Set<Currency> currencies, boolean offeredByDefault) {
        public Method {
            requireNonNull(kind, "kind");
            currencies = Set.copyOf(currencies);
        }

        public boolean allows(Currency currency) {
            return currencies.isEmpty() || currencies.contains(currency);
        }
    }

    /// What happens when an order is paid.
    enum Kind {
        LINE_OF_CREDIT,
        BILL_ME_LATER,
        CHEQUE,
        CASH_ON_DELIVERY,
        CARD
    }
}
