package org.comptoir.engine.policy.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.ShippingChargeCommand.BySeller;
import org.comptoir.engine.policy.ShippingChargeCommand.NotGiven;
import org.comptoir.engine.policy.ShippingChargeCommand.Shipment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlatFreeAboveTests {
    final FlatFreeAbove command = new FlatFreeAbove();

    @ParameterizedTest(name = "{1} {0} of goods ship for {2}")
    @CsvSource({"EUR, 0.01, 7.50", "EUR, 249.99, 7.50", "EUR, 250.00, 0", "USD, 9999, 9.00"})
    void isWaivedFromTheAmountOn(String currency, BigDecimal goods, BigDecimal expected) {
        assertThat(
                        command.chargeBy(
                                shipment(currency, goods),
                                parse("flat_EUR=7.50&freeFrom_EUR=250&flat_USD=9.00")))
                .isInstanceOfSatisfying(
                        BySeller.class,
                        charge -> assertThat(charge.amount()).isEqualByComparingTo(expected));
    }

    @Test
    void saysWhichParameterIsMissingForACurrency() {
        assertThat(command.chargeBy(shipment("CHF", BigDecimal.ONE), parse("flat_EUR=7.50")))
                .isEqualTo(new NotGiven("the policy gives no charge in CHF; add flat_CHF=…"));
    }

    @Test
    void refusesANegativeCharge() {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> parse("flat_EUR=-1").bind(FlatFreeAbove.Amounts.class))
                .withMessage("parameter 'flat_EUR=-1' is negative; give zero or more");
    }

    @Test
    void refusesANumberThatNobodyCanWriteOut() {
        assertThatExceptionOfType(InvalidParameters.class)
                .isThrownBy(() -> parse("flat_EUR=1e999999999").bind(FlatFreeAbove.Amounts.class))
                .withMessageContaining("a decimal number");
    }

    private static Shipment shipment(String currency, BigDecimal goods) {
        return new Shipment(Currency.getInstance(currency), goods, Optional.empty(), 1);
    }

    private static Parameters parse(String text) {
        return Parameters.parse(text, Origin.COMMAND);
    }
}
