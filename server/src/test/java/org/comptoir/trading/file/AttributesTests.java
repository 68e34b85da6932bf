package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.comptoir.trading.content.value.InvalidContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTests {
    @ParameterizedTest
    @ValueSource(strings = {"0", "12.50", "-5", "+0.1", " 7 ", "000000000000000000000000000012"})
    void readsDecimals(String written) {
        assertThat(decimal(written)).isEqualTo(new BigDecimal(written.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "-",
                ".",
                ".5",
                "5.",
                "1.2.3",
                "1e3",
                "1,5",
                "--1",
                "1 2",
                "٣",
                "0000000000000000000000000000012",
                "1.0000000000000000000000000000012"
            })
    void refusesWhatIsNoPlainDecimal(String written) {
        assertThatThrownBy(() -> decimal(written))
                .isInstanceOf(InvalidContent.class)
                .hasMessageContaining("a decimal number such as 12.50");
    }

    private static BigDecimal decimal(String written) {
        return new Attributes("MonetaryAmount", Map.of("value", written))
                .decimal("value", "bad-amount");
    }
}
