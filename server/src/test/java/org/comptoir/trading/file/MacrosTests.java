package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacrosTests {
    final Macros macros =
            new Macros(Map.of("STORE", "Tools & co", "owner_dn", "o=Seller", "A", "%B%"));

    @ParameterizedTest
    @CsvSource({
        "%STORE%, Tools & co",
        "ou=x %owner_dn%, ou=x o=Seller",
        "%STORE%%STORE%, Tools & coTools & co",
        "%A%, %B%",
        "x%STORE%%, xTools & co%"
    })
    void areReplacedOnce(String value, String expected) {
        assertThat(macros.replace(value, name -> assertThat(name).isNull())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5% off",
                "100%",
                "%",
                "%%",
                "100%% cotton",
                "50%-60%",
                "%a%",
                "caf%C3%A9",
                "a % b % c"
            })
    void leaveOrdinaryPercentSignsAlone(String value) {
        assertThat(macros.replace(value, name -> assertThat(name).isNull())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "%TODAY%, 2026-02-28",
        "%TODAY+1%, 2026-03-01T00:00:00",
        "%TODAY-365%, 2025-02-28T00:00:00",
        "%%TODAY+1%, %TODAY+1%",
        "%TODAY+%, %TODAY+%"
    })
    void countFromTheGivenDay(String value, String expected) {
        var dated = new Macros(Map.of("TODAY", "2026-02-28"));
        assertThat(dated.replace(value, name -> assertThat(name).isNull())).isEqualTo(expected);
    }

    @Test
    void nameWhatWasNotGiven() {
        var unknown = new ArrayList<String>();
        assertThat(macros.replace("%STORE_NAME% %TODAY+3%", unknown::add))
                .isEqualTo("%STORE_NAME% %TODAY+3%");
        assertThat(unknown).containsExactly("STORE_NAME", "TODAY+3");
    }

    @Test
    void reportTheUnknownAtItsPlace() {
        var file = ContractFiles.inPackage(ContractFiles.contract("%YEAR% plan", ""));

        assertThat(ContractFiles.problems(ContractFiles.read(file)))
                .singleElement()
                .isEqualTo(
                        new FileProblem(
                                3,
                                1,
                                "unknown-macro",
                                "no value is given for the macro %YEAR%; give one, or write %%YEAR% for the text itself"));
        var given =
                ContractFiles.read(
                        file.getBytes(StandardCharsets.UTF_8),
                        ContractFiles.OPTIONS.withMacros(Map.of("YEAR", "2026")));
        assertThat(ContractFiles.contracts(given))
                .extracting(contract -> contract.key().name())
                .containsExactly("2026 plan");
    }

    @Test
    void neverChangeTextThatWasEscaped() {
        var random = new Random(11);
        List<String> pieces =
                List.of("%", "%", "%", "TODAY", "+30", "STORE", "AB", "X1", "owner", " ", "é");
        var nothing = new Macros(Map.of());
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(9); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var unknown = new ArrayList<String>();
            assertThat(nothing.replace(Macros.escape(text.toString()), unknown::add))
                    .isEqualTo(text.toString());
            assertThat(unknown).isEmpty();
        }
    }
}
