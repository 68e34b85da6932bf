package org.comptoir.platform.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTests {
    @Test
    void countsTheLettersThatDiffer() {
        assertThat(Spelling.distance("price list", "Price-List")).isZero();
        assertThat(Spelling.distance("amuont", "amount")).isEqualTo(2);
        assertThat(Spelling.distance("", "end")).isEqualTo(3);
    }

    @Test
    void guessesTheNearestWordUnlessAllAreFar() {
        var known = List.of("partNumber", "priceList");
        assertThat(Spelling.nearest("part_nummer", known)).isEqualTo("partNumber");
        assertThat(Spelling.nearest("colour", known)).isEmpty();
    }

    @Test
    void tellsLongNamesApartByTheirEnds() {
        var hamburg = "o=Root Organization, a name of more than sixty characters, Hamburg";
        var bremen = "o=Root Organization, a name of more than sixty characters, Bremen";
        assertThat(Spelling.distance(hamburg, bremen)).isPositive();
    }
}
