package org.comptoir.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {
    @ParameterizedTest(name = "{0} {1} less {2} % at {3} decimals is {4}")
    @CsvSource({
        "15.05, EUR, -10, 2, 13.55",
        "15.05, EUR, -10, 4, 13.545",
        "0.005, EUR, 0, 2, 0.01",
        "0.00499, EUR, 0, 2, 0.00",
        "0.99999, EUR, 0, 5, 0.99999",
        "100, EUR, -100, 2, 0.00",
        "7.33333, EUR, 33.33333, 5, 9.77777",
        "999, JPY, -0.05, 0, 999",
        "999, JPY, -0.06, 0, 998",
        "1000000000000, EUR, 0, 2, 1000000000000.00",
        "999999999999.99999, EUR, -50, 5, 500000000000",
        "-15.05, EUR, -10, 2, -13.55"
    })
    void roundsHalfUpOnce(
            String amount, String currency, String percent, int scale, String expected) {
        var adjusted = Money.of(amount, currency).adjusted(Percentage.of(percent), scale);
        assertThat(adjusted).isEqualTo(Money.of(expected, currency));
    }

    @ParameterizedTest(name = "{1} at {0} cost {2}")
    @CsvSource({
        "0.0125, 100, 1.25",
        "0.0125, 1, 0.01",
        "0.125, 1, 0.13",
        "12345.67891, 1000000, 12345678910.00",
        "999999999999, 1, 999999999999.00",
        "0.33333, 2.5, 0.83"
    })
    void roundsALineToTheMinorUnit(String unitPrice, String quantity, String line) {
        assertThat(Money.of(unitPrice, "EUR").times(Quantity.of(quantity)).decimal())
                .isEqualTo(line);
    }

    @Test
    void countsInTheCoinOfItsCurrency() {
        assertThat(Money.of("2.5", "JPY").times(Quantity.ONE).decimal()).isEqualTo("3");
        assertThat(Money.of("0.0005", "BHD").times(Quantity.ONE).decimal()).isEqualTo("0.001");
    }

    @ParameterizedTest
    @CsvSource({
        "1.000001",
        "1000000000000.00001",
        "abc",
        "''",
        "1e30",
        "1e999999999",
        "1e-999999999"
    })
    @Timeout(20)
    void refusesWhatItCannotHold(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(amount, "EUR"));
    }

    @Test
    void aLineBeyondAllAmountsIsNothing() {
        var dear = Money.of("1000000000000", "EUR");
        assertThat(dear.line(Quantity.ONE)).contains(dear);
        assertThat(dear.line(Quantity.of(2))).isEmpty();
        assertThat(dear.line(Quantity.of(Quantity.MOST_OF_A_LINE))).isEmpty();
    }

    @Test
    void refusesOtherCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
                .withMessageContaining("1.00 EUR and 1.00 USD");
    }

    @Test
    void addsAndCompares() {
        var sum = Money.of("1.10", "EUR").plus(Money.of("2.20", "EUR"));
        assertThat(sum).isEqualTo(Money.of("3.3", "EUR")).isGreaterThan(Money.of("3.29999", "EUR"));
        assertThat(sum.minus(sum)).isEqualTo(Money.zero(sum.currency()));
        assertThat(sum).hasToString("3.30 EUR");
    }
}
