package org.comptoir.accelerator.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a line stands on is the same after it was written into a field and read again.
class TargetsTests {
    @ParameterizedTest
    @CsvSource({
        "product, HM-E500, HM-E500",
        "product, all, product all",
        "product, category X, product category X",
        "category, HandTools, category HandTools",
        "productSet, Voltar 18 V, product set Voltar 18 V"
    })
    void whatIsWrittenIsWhatIsMeant(String kind, String key, String words) {
        var target = Map.of(kind, key);
        assertThat(Targets.words(target)).isEqualTo(words);
        assertThat(Targets.read(words)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"all"})
    void everythingIsAWordOfItsOwn(String words) {
        assertThat(Targets.words(words)).isEqualTo(words);
        assertThat(Targets.read(words)).isEqualTo(words);
    }
}
