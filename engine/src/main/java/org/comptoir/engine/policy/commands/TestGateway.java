package org.comptoir.engine.policy.commands;

import java.util.Locale;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.payment.PaymentAnswer;
import org.comptoir.engine.policy.payment.PaymentAnswer.Declined;
import org.comptoir.engine.policy.payment.PaymentAnswer.Done;
import org.comptoir.engine.policy.payment.PaymentGateway;
import org.comptoir.engine.policy.payment.PaymentStep;
import org.comptoir.engine.policy.payment.PaymentStep.Accept;
import org.comptoir.engine.policy.payment.PaymentStep.Authorize;
import org.comptoir.engine.policy.payment.PaymentStep.Capture;
import org.comptoir.engine.policy.payment.PaymentStep.Refund;
import org.comptoir.engine.policy.payment.PaymentStep.Voiding;

/// A gateway to try with: it moves no money and remembers nothing. A token that begins with
/// `declined` is declined; a reference holds the amount it stands for, and no step exceeds it.
final class TestGateway implements PaymentGateway {
    private static final String AUTHORIZED = "test-authorized";
    private static final String CAPTURED = "test-captured";

    @Override
    public PaymentAnswer perform(PaymentStep step, String merchant) {
        return switch (step) {
            case Accept _ -> new Done("");
            case Authorize(var due) ->
                    due.token().orElse("").toLowerCase(Locale.ROOT).startsWith("declined")
                            ? new Declined("the bank declines the card")
                            : new Done(reference(AUTHORIZED, due.payment(), due.amount()));
            case Capture(var reference, var amount) ->
                    within(AUTHORIZED, reference, amount, CAPTURED);
            case Refund(var reference, var amount) -> within(CAPTURED, reference, amount, CAPTURED);
            case Voiding(var reference) ->
                    parts(AUTHORIZED, reference).length == 0
                            ? unknown(reference)
                            : new Done(reference);
        };
    }

    private static PaymentAnswer within(
            String prefix, String reference, Money amount, String result) {
        var parts = parts(prefix, reference);
        if (parts.length == 0) {
            return unknown(reference);
        }
        var most = Money.of(parts[2], parts[3]);
        if (!most.currency().equals(amount.currency()) || amount.compareTo(most) > 0) {
            return new Declined("%s is more than %s".formatted(amount, most));
        }
        return new Done(reference(result, parts[1], amount));
    }

    private static PaymentAnswer unknown(String reference) {
        return new Declined("the gateway knows no payment '%s'".formatted(reference));
    }

    private static String reference(String prefix, String payment, Money amount) {
        return String.join(
                "/", prefix, payment.replace('/', '-'), amount.decimal(), amount.currency() + "");
    }

    private static String[] parts(String prefix, String reference) {
        var parts = reference.split("/", -1);
        return parts.length == 4 && parts[0].equals(prefix) ? parts : new String[0];
    }
}
