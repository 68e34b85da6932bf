package org.comptoir.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.comptoir.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTests {
    @Test
    void aFormNamesTheVersionItRead() {
        assertThat(Versions.read("12")).hasValue(12);
        assertThatCode(() -> Versions.requireRead("12", 12)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0", "9999999999", "newest"})
    void anythingElseIsNoVersion(String entered) {
        assertThat(Versions.read(entered)).isEmpty();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Versions.requireRead(entered, 12))
                .satisfies(it -> assertThat(it.code()).isEqualTo("outdated"));
    }

    @Test
    void whatOthersChangedMeanwhileIsRefused() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Versions.requireRead("11", 12))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Problem.Kind.OUTDATED));
    }

    @Test
    void aTagThatIsNotOursIsAVersionNothingHas() {
        assertThat(Versions.of(Versions.tag(12))).hasValue(12);
        assertThat(Versions.of(Versions.tag(12, 40))).hasValue(12);
        assertThat(Versions.of("*")).isEmpty();
        assertThat(Versions.of("W/\"12\"")).hasValue(-1);
    }
}
