package org.comptoir.engine.policy.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.payment.PaymentAnswer;
import org.comptoir.engine.policy.payment.PaymentAnswer.Awaited;
import org.comptoir.engine.policy.payment.PaymentAnswer.Declined;
import org.comptoir.engine.policy.payment.PaymentAnswer.Done;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.engine.policy.payment.PaymentStep;
import org.comptoir.engine.policy.payment.PaymentStep.Accept;
import org.comptoir.engine.policy.payment.PaymentStep.Authorize;
import org.comptoir.engine.policy.payment.PaymentStep.Capture;
import org.comptoir.engine.policy.payment.PaymentStep.Due;
import org.comptoir.engine.policy.payment.PaymentStep.Refund;
import org.comptoir.engine.policy.payment.PaymentStep.Voiding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentStepsTests {
    static final Money HUNDRED = Money.of("100", "EUR");

    @Test
    void aCardIsReservedTakenAndPaidBack() {
        var reserved = done(card(new Authorize(due("tok_visa"))));
        var taken = done(card(new Capture(reserved, Money.of("60", "EUR"))));
        assertThat(card(new Refund(taken, Money.of("60", "EUR")))).isInstanceOf(Done.class);
        assertThat(card(new Voiding(reserved))).isInstanceOf(Done.class);
    }

    @Test
    void noStepExceedsTheOneBefore() {
        var reserved = done(card(new Authorize(due("tok_visa"))));
        assertThat(card(new Capture(reserved, Money.of("100.01", "EUR"))))
                .isInstanceOf(Declined.class);
        assertThat(card(new Capture(reserved, Money.of("1", "USD")))).isInstanceOf(Declined.class);
        var taken = done(card(new Capture(reserved, Money.of("60", "EUR"))));
        assertThat(card(new Refund(taken, Money.of("60.01", "EUR")))).isInstanceOf(Declined.class);
        assertThat(card(new Refund(reserved, HUNDRED))).isInstanceOf(Declined.class);
        assertThat(card(new Voiding(taken))).isInstanceOf(Declined.class);
        assertThat(card(new Capture("of nowhere", HUNDRED))).isInstanceOf(Declined.class);
    }

    @Test
    void repeatingAStepGivesTheSameReference() {
        assertThat(card(new Authorize(due("tok_visa"))))
                .isEqualTo(card(new Authorize(due("tok_visa"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "5500-0000-0000-0004",
                "340000000000009",
                "4012888888881881"
            })
    void aCardNumberNeverPasses(String number) {
        for (var step : new PaymentStep[] {new Accept(due(number)), new Authorize(due(number))}) {
            assertThat(card(step))
                    .isInstanceOfSatisfying(
                            Declined.class,
                            declined ->
                                    assertThat(declined.reason())
                                            .contains("token")
                                            .doesNotContain(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_4111111111111111", "4111111111111112", "12345", "pm-1N3"})
    void whatIsNoCardNumberIsAToken(String token) {
        assertThat(card(new Accept(due(token)))).isInstanceOf(Done.class);
    }

    @Test
    void acceptsNoCardWithoutATokenOrInAnotherCurrency() {
        assertThat(card(new Accept(new Due("p", HUNDRED, Optional.empty()))))
                .isInstanceOf(Declined.class);
        assertThat(perform("card", new Accept(due("tok")), "currencyAllowed=USD"))
                .isEqualTo(new Declined("it takes no EUR"));
        assertThat(card(new Authorize(due("declined-1")))).isInstanceOf(Declined.class);
    }

    @Test
    void anInvoiceIsAwaitedOnceTheGoodsAreOnTheirWay() {
        for (var code : new String[] {"line-of-credit", "bill-me-later"}) {
            assertThat(perform(code, new Authorize(due("")), "")).isEqualTo(new Done("payment-1"));
            assertThat(perform(code, new Capture("payment-1", HUNDRED), ""))
                    .isEqualTo(new Awaited("payment-1", "invoice"));
        }
    }

    @Test
    void aChequeIsAwaitedBeforeAndCashTakenAtTheDoor() {
        assertThat(perform("cheque", new Authorize(due("")), ""))
                .isEqualTo(new Awaited("payment-1", "cheque"));
        assertThat(perform("cheque", new Capture("payment-1", HUNDRED), ""))
                .isEqualTo(new Done("payment-1"));
        assertThat(perform("cash-on-delivery", new Authorize(due("")), ""))
                .isEqualTo(new Done("payment-1"));
        assertThat(perform("cash-on-delivery", new Capture("payment-1", HUNDRED), ""))
                .isEqualTo(new Done("payment-1"));
    }

    @Test
    void noPaymentTakesACurrencyItExcludes() {
        for (var command : PolicyCommands.builtIn().of(PolicyType.PAYMENT)) {
            assertThat(perform(command.code(), new Accept(due("tok")), "currencyAllowed=USD"))
                    .isInstanceOf(Declined.class);
            assertThat(perform(command.code(), new Authorize(due("tok")), "currencyAllowed=USD"))
                    .isInstanceOf(Declined.class);
            assertThat(perform(command.code(), new Accept(due("tok")), "currencyAllowed=EUR"))
                    .isInstanceOf(Done.class);
        }
    }

    private static String done(PaymentAnswer answer) {
        return ((Done) answer).reference();
    }

    private static PaymentAnswer card(PaymentStep step) {
        return perform("card", step, "");
    }

    private static PaymentAnswer perform(String code, PaymentStep step, String written) {
        var command = PolicyCommands.builtIn().find(PolicyType.PAYMENT, code).orElseThrow();
        return ((PaymentCommand<?>) command)
                .performBy(step, Parameters.parse(written, Origin.POLICY));
    }

    private static Due due(String token) {
        return new Due("payment-1", HUNDRED, Optional.of(token));
    }
}
