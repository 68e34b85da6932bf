package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileProblemTests {
    @Test
    void repeatsTheBeginningOnlyOfALongValue() {
        var hundred = "x".repeat(100);
        assertThat(message("name '" + hundred + "' of 'acme'"))
                .isEqualTo("name '" + hundred + "' of 'acme'");
        assertThat(message("name '" + hundred + "yz' of 'acme'"))
                .isEqualTo("name '" + hundred + "…' of 'acme'");
        assertThat(message("'a'" + hundred + "xyz" + "'b'")).hasSize(109);
        assertThat(message("le nom « " + hundred + "yz » de “acme”"))
                .isEqualTo("le nom « " + hundred + "… » de “acme”");
    }

    @Test
    void isNeverLongerThanAPage() {
        assertThat(message("x".repeat(100_000))).hasSizeLessThan(1_002);
    }

    private static String message(String written) {
        return new FileProblem(1, 1, "bad-value", written).message();
    }
}
