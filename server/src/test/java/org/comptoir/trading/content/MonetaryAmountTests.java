package org.comptoir.trading.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonetaryAmountTests {
    @ParameterizedTest
    @CsvSource({
        "1000000000000.00001, EUR, bad-amount",
        "-1000000000000.00001, EUR, bad-amount",
        "1e999999999, EUR, bad-amount",
        "1e2147483647, EUR, bad-amount",
        "1e-2147483647, EUR, bad-amount",
        "1, ZZZ, bad-currency",
        "1, eur, bad-currency",
    })
    void refusesWhatNoCartCanReckonWith(BigDecimal value, String currency, String code) {
        assertThatExceptionOfType(InvalidContent.class)
                .isThrownBy(() -> new MonetaryAmount(value, currency))
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1e999999999", "1e2147483647", "1e-999999999"})
    @Timeout(20)
    void aQuantityLongerThanAnybodyWritesIsRefusedAtOnce(BigDecimal quantity) {
        assertThatExceptionOfType(InvalidContent.class)
                .isThrownBy(() -> Exact.quantity(quantity))
                .satisfies(it -> assertThat(it.code()).isEqualTo("bad-quantity"));
    }

    @ParameterizedTest
    @CsvSource({"1000000000000, EUR", "-1000000000000, USD", "0.00001, BHD"})
    void takesAllThatOneCan(BigDecimal value, String currency) {
        assertThat(new MonetaryAmount(value, currency).value()).isEqualByComparingTo(value);
    }
}
