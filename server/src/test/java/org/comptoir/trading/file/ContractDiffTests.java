package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.diff.ContractDiff;
import org.comptoir.trading.diff.ContractDiff.Change;
import org.comptoir.trading.diff.ContractDiff.Difference;
import org.junit.jupiter.api.Test;

class ContractDiffTests {
    private static final String FILE =
            new String(ContractFiles.sample("contract-all-terms.xml"), StandardCharsets.UTF_8);

    private static ContractContent read(String file) {
        return ContractFiles.contracts(ContractFiles.read(file)).getFirst();
    }

    private static List<Difference> diff(String after) {
        return ContractDiff.of(read(FILE), read(after));
    }

    @Test
    void theSameContentHasNoDifferences() {
        assertThat(diff(FILE)).isEmpty();
    }

    @Test
    void versionStateAndTheOrderOfTermsDoNotCount() {
        var content = read(FILE);
        var moved = FILE.replaceFirst("minorVersionNumber=\"[0-9]+\"", "minorVersionNumber=\"77\"");
        assertThat(diff(moved)).isEmpty();
        var exclusion = "<ProductSetTCExclusion>";
        int begin = FILE.indexOf(exclusion);
        int end = FILE.indexOf("</ProductSetTCExclusion>") + exclusion.length() + 1;
        var term = FILE.substring(begin, end);
        int place = FILE.indexOf("<PriceTCCustomPriceList>");
        var reordered =
                FILE.substring(0, place)
                        + term
                        + FILE.substring(place, begin)
                        + FILE.substring(end);
        assertThat(read(reordered).terms()).isNotEqualTo(content.terms());
        assertThat(diff(reordered)).isEmpty();
    }

    @Test
    void aPriceIsNamedByItsListProductQuantityAndCurrency() {
        assertThat(diff(FILE.replace("14.95000", "15.50000")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.change()).isEqualTo(Change.CHANGED);
                    assertThat(String.join(" > ", it.path()))
                            .contains("Alder fixed prices 2026", "NW-4410 from 1", "EUR");
                    assertThat(it.before().orElseThrow()).startsWith("14.95");
                    assertThat(it.after().orElseThrow()).startsWith("15.5");
                });
    }

    @Test
    void aTermThatGoesIsRemovedWhole() {
        int begin = FILE.indexOf("<ProductSetTCExclusion>");
        int end = FILE.indexOf("</ProductSetTCExclusion>") + "</ProductSetTCExclusion>".length();
        var without = FILE.substring(0, begin) + FILE.substring(end);
        assertThat(diff(without))
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.change()).isEqualTo(Change.REMOVED);
                    assertThat(it.path()).contains("ProductSetTCExclusion Explosives");
                });
        assertThat(ContractDiff.of(read(without), read(FILE)))
                .allSatisfy(it -> assertThat(it.change()).isEqualTo(Change.ADDED));
    }

    @Test
    void aDateOfTheProfileIsChanged() {
        var content = read(FILE);
        var end = content.end().orElseThrow().toString().replace("Z", "");
        var later =
                FILE.replaceFirst(" endTime=\"" + end + "\"", " endTime=\"2029-12-31T00:00:00\"");
        assertThat(diff(later))
                .contains(
                        new Difference(
                                List.of("end"),
                                content.end().map(Object::toString),
                                Optional.of("2029-12-31T00:00:00Z")));
    }
}
