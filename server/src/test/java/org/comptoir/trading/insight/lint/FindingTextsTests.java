package org.comptoir.trading.insight.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of finding has its words and its advice in both languages.
class FindingTextsTests {
    @ParameterizedTest
    @EnumSource
    void hasWordsAndAdvice(Finding.Kind kind) {
        for (var language : new Locale[] {Locale.ROOT, Locale.FRENCH}) {
            var texts = ResourceBundle.getBundle("i18n.trading", language);
            assertThat(texts.getString("finding." + kind.code())).isNotBlank();
            assertThat(texts.getString("finding." + kind.code() + ".advice")).isNotBlank();
        }
    }
}
