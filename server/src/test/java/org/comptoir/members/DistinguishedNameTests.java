package org.comptoir.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistinguishedNameTests {
    private static final String STRANGE = " ,+\"\\<>;#=&'%é漢😀\t\nabcXYZ019";

    @Test
    void readsItsPartsOwnFirst() {
        var name =
                DistinguishedName.parse("uid=m.okafor,ou=Purchasing,o=Alder,o=Root Organization");

        assertThat(name.first()).isEqualTo(new DistinguishedName.Part("uid", "m.okafor"));
        assertThat(name.parent().orElseThrow())
                .hasToString("ou=Purchasing,o=Alder,o=Root Organization");
        assertThat(name.parts()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O=Alder,OU=Root",
                " o = Alder , ou = Root ",
                "o=Alder;ou=Root",
                "o=\"Alder\",ou=Root",
                "o=\\41lder,ou=Root"
            })
    void ignoresCaseOfTypesBlanksAroundAndWaysOfWriting(String text) {
        assertThat(DistinguishedName.parse(text))
                .isEqualTo(DistinguishedName.parse("o=Alder,ou=Root"));
    }

    @Test
    void tellsValuesOfDifferentCaseApart() {
        assertThat(DistinguishedName.parse("o=alder"))
                .isNotEqualTo(DistinguishedName.parse("o=Alder"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Alder, Rail & Co|o=Alder\\, Rail & Co",
                "a+b\"c\\d<e>f;g|o=a\\+b\\\"c\\\\d\\<e\\>f\\;g",
                "#1 Rail|o=\\#1 Rail",
                "Société Générale|o=Société Générale"
            })
    void writesWhatRfc4514Asks(String value, String written) {
        var name = new DistinguishedName(List.of(new DistinguishedName.Part("o", value)));

        assertThat(name).hasToString(written);
        assertThat(DistinguishedName.parse(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Alder",
                "o=",
                "=Alder",
                "o=a+ou=b",
                "o=#04024869",
                "o=a,",
                "o=a\\",
                "o=\\00"
            })
    void refusesWhatIsNone(String text) {
        assertThat(DistinguishedName.read(text)).isEmpty();
    }

    @Test
    void readsBackWhatItWrites() {
        var random = new Random(4514);
        for (int round = 0; round < 5_000; round++) {
            var parts = new ArrayList<DistinguishedName.Part>();
            for (int part = random.nextInt(4); part >= 0; part--) {
                parts.add(new DistinguishedName.Part("ou", value(random)));
            }
            var name = new DistinguishedName(parts);

            assertThat(DistinguishedName.read(name.toString())).contains(name);
        }
    }

    private static String value(Random random) {
        var value = new StringBuilder("x");
        for (int length = random.nextInt(12); length > 0; length--) {
            int place =
                    STRANGE.offsetByCodePoints(
                            0, random.nextInt(STRANGE.codePointCount(0, STRANGE.length())));
            value.insert(
                    random.nextBoolean() ? 0 : value.length(),
                    Character.toString(STRANGE.codePointAt(place)));
        }
        return value.toString();
    }
}
