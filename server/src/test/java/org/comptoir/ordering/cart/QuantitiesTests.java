package org.comptoir.ordering.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.comptoir.platform.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTests {
    @ParameterizedTest
    @CsvSource({
        "0, C62, bad-quantity",
        "-1, C62, bad-quantity",
        "1000001, C62, bad-quantity",
        "1e400, C62, bad-quantity",
        "1.5, C62, quantity-not-whole",
        "1e-300, C62, quantity-not-whole",
        "0.0000001, MTR, quantity-too-fine",
    })
    void refusesWhatNobodyCanShip(String asked, String unit, String code) {
        assertThatThrownBy(() -> Quantities.of(new BigDecimal(asked), unit))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.field()).isEqualTo("quantity");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "1, C62, 1",
        "1.0, C62, 1",
        "1e3, C62, 1000",
        "1000000, C62, 1000000",
        "2.5, MTR, 2.5"
    })
    void takesWholePiecesAndPartsOfWhatIsMeasured(String asked, String unit, String taken) {
        assertThat(Quantities.of(new BigDecimal(asked), unit)).hasToString(taken);
    }
}
