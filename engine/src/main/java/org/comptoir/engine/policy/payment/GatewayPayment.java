package org.comptoir.engine.policy.payment;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.payment.PaymentStep.Accept;
import org.comptoir.engine.policy.payment.PaymentStep.Authorize;
import org.comptoir.engine.policy.payment.PaymentStep.Capture;
import org.comptoir.engine.policy.payment.PaymentStep.Due;
import org.comptoir.engine.policy.payment.PaymentStep.Refund;
import org.comptoir.engine.policy.payment.PaymentStep.Voiding;

/// A card through a payment gateway. Only tokens pass: what looks like a card number is declined
/// and goes no further. Extend it, with a code and a gateway of your own, to connect a provider.
public class GatewayPayment implements PaymentCommand<GatewayPayment.Card> {
    /// The limits of the payment and the seller's account at the gateway.
    public record Card(
            @Parameter("A currency it takes; none given means all.") List<Currency> currencyAllowed,
            @Parameter("Give defaultTC to offer it only where a contract names it.")
                    List<String> excludeFrom,
            @Parameter("The seller’s account at the gateway.") Optional<String> merchant) {
        public Card {
            var limits = new PaymentLimits(currencyAllowed, excludeFrom);
            currencyAllowed = limits.currencyAllowed();
            excludeFrom = limits.excludeFrom();
        }
    }

    private final String code;
    private final PaymentGateway gateway;

    public GatewayPayment(String code, PaymentGateway gateway) {
        this.code = code;
        this.gateway = gateway;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String summary() {
        return "A card, by a token of the payment gateway.";
    }

    @Override
    public Class<Card> parameters() {
        return Card.class;
    }

    @Override
    public Method method(Card card) {
        return new PaymentLimits(card.currencyAllowed(), card.excludeFrom()).method(Kind.CARD);
    }

    @Override
    public PaymentAnswer perform(PaymentStep step, Card card) {
        return switch (step) {
            case Accept(var due) -> acceptable(due, card).orElse(new PaymentAnswer.Done(""));
            case Authorize(var due) -> acceptable(due, card).orElseGet(() -> ask(step, card));
            case Capture _, Voiding _, Refund _ -> ask(step, card);
        };
    }

    private PaymentAnswer ask(PaymentStep step, Card card) {
        return gateway.perform(step, card.merchant().orElse(""));
    }

    /// Why the payment cannot even be tried.
    private Optional<PaymentAnswer> acceptable(Due due, Card card) {
        if (!method(card).allows(due.amount().currency())) {
            return declined("it takes no " + due.amount().currency());
        }
        if (due.token().filter(token -> !token.isBlank()).isEmpty()) {
            return declined("no card was given; send the token of the payment gateway");
        }
        return CardNumber.isLike(due.token().get())
                ? declined("a card number was given; send the token of the payment gateway")
                : Optional.empty();
    }

    private static Optional<PaymentAnswer> declined(String reason) {
        return Optional.of(new PaymentAnswer.Declined(reason));
    }
}
