package org.comptoir.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTests {
    private static final Accent WHITE = new Accent(255, 255, 255);
    private static final Accent DARK_SURFACE = new Accent(0x20, 0x1e, 0x1b);

    @ParameterizedTest
    @ValueSource(strings = {"#1d4ed8", "#7a2e5d", "#ffff00", "#000000", "#ffffff", "#00ff7f"})
    void everyColourCanBeReadOnLightAndDarkPages(String colour) {
        var accent = Accent.of(colour);
        assertThat(accent.onLight().contrast(WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.onDark().contrast(DARK_SURFACE)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "url(x)", "#1d4ed8;}"})
    void anythingElseGivesTheUsualColour(String text) {
        assertThat(Accent.of(text).css()).isEqualTo(Accent.of("#1f5f53").css());
    }
}
