package org.comptoir.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTests {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency YEN = Currency.getInstance("JPY");
    private final Formats english = new Formats(Locale.ENGLISH, ZoneOffset.UTC);
    private final Formats french = new Formats(Locale.FRENCH, ZoneOffset.UTC);

    @Test
    void amountsHaveAtLeastTheDecimalsOfTheirCurrency() {
        assertThat(english.money(new BigDecimal("9.1"), EURO)).isEqualTo("€9.10");
        assertThat(english.money(new BigDecimal("0.0876"), EURO)).isEqualTo("€0.0876");
        assertThat(english.money(new BigDecimal("1200"), YEN)).isEqualTo("¥1,200");
    }

    @Test
    void frenchAmountsNeverBreak() {
        assertThat(french.money(new BigDecimal("9.1"), EURO)).isEqualTo("9,10\u202f€");
        assertThat(french.money(new BigDecimal("1234.5"), EURO)).isEqualTo("1\u202f234,50\u202f€");
        assertThat(french.percent(new BigDecimal("12.5"))).isEqualTo("12,5\u202f%");
    }

    @Test
    void daysReadAsTheirLanguageWritesThem() {
        var day = Instant.parse("2026-03-01T10:00:00Z");
        assertThat(english.day(day)).isEqualTo("1 March 2026");
        assertThat(french.day(day)).isEqualTo("1 mars 2026");
    }
}
