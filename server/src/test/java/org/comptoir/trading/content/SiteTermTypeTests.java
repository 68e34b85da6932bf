package org.comptoir.trading.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.SiteTermType;
import org.comptoir.trading.content.term.SiteTermType.Field;
import org.comptoir.trading.content.term.SiteTermType.FieldType;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTermTypeTests {
    @ParameterizedTest
    @CsvSource({
        "TEXT, anything, true",
        "DECIMAL, -2.5, true",
        "DECIMAL, 2.123456, false",
        "DECIMAL, much, false",
        "INTEGER, 30, true",
        "INTEGER, 3.0, false",
        "BOOLEAN, true, true",
        "BOOLEAN, yes, false",
        "TIME, 2026-01-31 10:00:00, true",
        "TIME, soon, false"
    })
    void holdsAFieldToItsType(FieldType type, String value, boolean usable) {
        var declared = new SiteTermType("X", List.of(new Field("f", type, true)), Set.of());
        var property = new Property("f", value);

        if (usable) {
            assertThatCode(() -> declared.check(property)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(InvalidContent.class)
                    .isThrownBy(() -> declared.check(property))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("bad-property"))
                    .withMessageContaining(value);
        }
    }

    @Test
    void mayStandOnlyWhereItIsDeclared() {
        assertThat(code(term("f"), Place.ACCOUNT)).isEqualTo("term-not-here");
        assertThat(code(term("f", "f"), Place.CONTRACT)).isEqualTo("duplicate-property");
        assertThat(code(term("g"), Place.CONTRACT)).isEqualTo("unknown-property");
        assertThat(code(term(), Place.CONTRACT)).isEqualTo("missing-property");
        assertThat(code(term("f"), Place.CONTRACT)).isEmpty();
    }

    private static String code(SiteTerm term, Place place) {
        var declared =
                new SiteTermType(
                        "X", List.of(new Field("f", FieldType.TEXT, true)), Set.of(Place.CONTRACT));
        try {
            declared.check(term, place);
            return "";
        } catch (InvalidContent e) {
            return e.code();
        }
    }

    private static SiteTerm term(String... names) {
        var properties = Stream.of(names).map(name -> new Property(name, "v")).toList();
        return new SiteTerm(TermHeader.PLAIN.with(properties), "X");
    }
}
