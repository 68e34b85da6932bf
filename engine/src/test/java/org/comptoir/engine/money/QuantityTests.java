package org.comptoir.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuantityTests {
    @Test
    void readsAndWrites() {
        assertThat(Quantity.of("2.50")).hasToString("2.5").isEqualTo(Quantity.of("2.5"));
        assertThat(Quantity.of(3).plus(Quantity.ONE)).isEqualTo(Quantity.of(4)).hasToString("4");
    }

    @Test
    void isNeverNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("-1"))
                .withMessageContaining("-1");
    }

    @Test
    void percentagesStopAtAWholeMarkdown() {
        assertThat(Percentage.of("-12.5")).hasToString("-12.5").isLessThan(Percentage.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of("-100.00001"))
                .withMessageContaining("-100.00001");
    }
}
