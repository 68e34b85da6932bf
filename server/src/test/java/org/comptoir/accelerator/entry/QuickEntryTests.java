package org.comptoir.accelerator.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickEntryTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'A-1\t5'|A-1|5",
                "A-1 5|A-1|5",
                "A-1,5|A-1|5",
                "A-1;5|A-1|5",
                "'A-1\t2,5'|A-1|2.5",
                "'  A-1   12 '|A-1|12",
                "A-1|A-1|1",
                "A 1 X|A 1 X|1"
            })
    void readsAPartAndItsQuantity(String line, String part, BigDecimal quantity) {
        var entry = QuickEntry.read(line).getFirst();
        assertThat(entry.partNumber()).isEqualTo(part);
        assertThat(entry.quantity()).isEqualByComparingTo(quantity);
    }

    @Test
    void emptyLinesSayNothingAndTooManyAreRefused() {
        assertThat(QuickEntry.read("A 1\r\n\r\n  \nB 2")).hasSize(2);
        assertThatThrownBy(() -> QuickEntry.read("A 1\n".repeat(201))).isInstanceOf(Problem.class);
    }
}
