package org.comptoir.trading.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlingChargeTests {
    @ParameterizedTest
    @CsvSource({
        // goods, maximum, percentage, first free, expected
        "100.00,      ,   , false, 4.00",
        "100.00,  3.00,   , false, 3.00",
        "100.00, 20.00,   , false, 4.00",
        " 50.00, 20.00,  5, false, 2.50",
        " 10.10,      ,  5, false, 0.51",
        "100.00, 20.00,  5, true,  0.00",
        "100.00,      , -5, false, 0.00",
        "  0.00,      ,  5, false, 0.00"
    })
    void isTheLowestOfAmountMaximumAndShareOfTheGoods(
            String goods, String maximum, BigDecimal percentage, boolean free, String expected) {
        var charge =
                new HandlingCharge(
                        euro("4.00"),
                        Optional.ofNullable(maximum).map(HandlingChargeTests::euro),
                        Optional.ofNullable(percentage),
                        free);
        assertThat(charge.of(euro(goods))).isEqualTo(euro(expected));
    }

    @Test
    void isRoundedToTheMinorUnitAndStandsForGoodsOfAnyValue() {
        var odd =
                new HandlingCharge(
                        euro("2.12345"),
                        Optional.of(euro("3")),
                        Optional.of(new BigDecimal("1000")),
                        false);
        assertThat(odd.of(euro("999999999999.99"))).isEqualTo(euro("2.12"));
    }

    @Test
    void refusesAMaximumInAnotherCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new HandlingCharge(
                                euro("4"),
                                Optional.of(Money.of("3", "USD")),
                                Optional.empty(),
                                false));
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
