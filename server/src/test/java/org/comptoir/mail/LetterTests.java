package org.comptoir.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTests {
    @ParameterizedTest
    @ValueSource(strings = {"ann@example.com", "o'brien+shop@sub.example.com", "grün@example.de"})
    void goesToAnAddress(String address) {
        assertThat(Letter.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@",
                "a@b,c@d",
                "Ann <ann@example.com>",
                "ann@example.com\r\nBcc: all@example.com"
            })
    void goesNowhereElse(String address) {
        assertThat(Letter.isAddress(address)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("Store", address, "Subject", "Text"));
    }

    @Test
    void hasASubjectAndASenderOfOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("Store", "a@b.test", "One\r\nBcc: c@d.test", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("Store\nX: y", "a@b.test", "One", ""));
    }
}
