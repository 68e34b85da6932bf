package org.comptoir.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTests {
    @Test
    void findsTheTextAnywhereWhateverItsCapitals() {
        assertThat(Like.anywhere(" Marlow ")).isEqualTo("%marlow%");
    }

    @Test
    void takesTheSignsOfAPatternAsTheyStand() {
        assertThat(Like.anywhere("5 %_\\")).isEqualTo("%5 \\%\\_\\\\%");
    }
}
