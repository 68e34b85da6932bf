package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.catalog.EntrySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTests {
    private static final StoreCatalog CATALOG =
            Worlds.of(
                    List.of(
                            product(
                                    "NW-1001",
                                    "Bolts",
                                    "Hex bolt M8, zinc plated",
                                    "Vis à tête hexagonale M8 zinguée",
                                    "Fully threaded to DIN 933."),
                            sku(
                                    "NW-1001-30",
                                    "NW-1001",
                                    "Hex bolt M8 × 30 mm",
                                    "Vis à tête hexagonale M8 × 30 mm"),
                            sku(
                                    "NW-1001-40",
                                    "NW-1001",
                                    "Hex bolt M8 × 40 mm",
                                    "Vis à tête hexagonale M8 × 40 mm"),
                            product(
                                    "NW-1002",
                                    "Bolts",
                                    "Hex nut M8",
                                    "Écrou hexagonal M8",
                                    "Goes with every bolt of the range."),
                            product(
                                    "NW-4410",
                                    "Wrenches",
                                    "Ratchet wrench 13 mm",
                                    "Clé à cliquet 13 mm",
                                    "Turns bolts and nuts."),
                            product(
                                    "NW-4420",
                                    "Tools",
                                    "Joiner’s mallet",
                                    "Maillet de l’ébéniste",
                                    "Beech head, 2.5 kg."),
                            product(
                                    "TL-90",
                                    "Tools",
                                    "Drilling machine",
                                    "Perceuse",
                                    "With three drills.")));

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "en, hex bolts, NW-1001",
        "en, HEX BOLT, NW-1001",
        "en, wrenches, NW-4410",
        "en, drill, TL-90",
        "en, joiners mallet, NW-4420",
        "en, joiner's, NW-4420",
        "en, nordfix nut, NW-1002",
        "en, hand tools machine, TL-90",
        "en, din933, NW-1001",
        "en, DIN 933, NW-1001",
        "en, M8x30, NW-1001",
        "en, m8 x 40mm, NW-1001",
        "en, NW-1001-30, NW-1001",
        "en, nw100140, NW-1001",
        "en, nw 1001 40, NW-1001",
        "en, nw441, NW-4410",
        "en, NW-4420, NW-4420",
        "en, tl90, TL-90",
        "fr, cle a cliquet, NW-4410",
        "fr, Clé à Cliquet, NW-4410",
        "fr, clés, NW-4410",
        "fr, ecrous hexagonaux, NW-1002",
        "fr, ébéniste, NW-4420",
        "fr, maillets d'ébéniste, NW-4420",
        "fr, l’ebeniste, NW-4420",
        "fr, perceuses, TL-90",
        "fr, outillage maillet, NW-4420",
        "fr, '2,5 kg', NW-4420",
        "fr, vis zinguees, NW-1001"
    })
    void findsWhatIsMeantFirst(String language, String text, String partNumber) {
        assertThat(find(Locale.of(language), text)).first().isEqualTo(partNumber);
    }

    @Test
    void allWordsAreRequiredAndAnyOnlyIfNothingHasAll() {
        assertThat(find(Locale.ENGLISH, "hex nut")).containsExactly("NW-1002");
        assertThat(find(Locale.ENGLISH, "ratchet spaceship")).containsExactly("NW-4410");
        assertThat(find(Locale.ENGLISH, "spaceship")).isEmpty();
    }

    @Test
    void aNameCountsMoreThanADescription() {
        assertThat(find(Locale.ENGLISH, "bolt"))
                .startsWith("NW-1001")
                .contains("NW-1002", "NW-4410");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*", "name:bolt OR *", "partNumber:[* TO *]", "\"", "(((", "a AND OR NOT",
                        "bolt~0.1^9",
                "{!lucene}*", "+-&&||!(){}[]^\"~*?:\\/", "???", "*", "", "  ", "\u0000\uffff"
            })
    void nothingTypedIsReadAsQuerySyntax(String text) {
        assertThat(find(Locale.ENGLISH, text)).hasSizeLessThan(5);
    }

    @Test
    void whatMayNotAppearIsNotFoundEvenByItsPartNumber() {
        int nut = CATALOG.snapshot().find("NW-1002").orElseThrow();
        int sku = CATALOG.snapshot().find("NW-1001-30").orElseThrow();
        var within = CATALOG.snapshot().all().andNot(EntrySet.of(nut, sku));
        assertThat(CATALOG.search(Locale.ENGLISH, "NW-1002", within).size()).isZero();
        assertThat(CATALOG.search(Locale.ENGLISH, "NW-1001-30", within).size()).isZero();
    }

    @Test
    void matchesComeInTheOrderOfRelevance() {
        var query = CatalogQuery.all(Locale.ENGLISH, CATALOG.snapshot().all()).named("nut");
        var matches = CATALOG.find(query);
        var first = matches.page(ProductOrder.RELEVANCE, null, 1);
        assertThat(partNumber(first.items().getFirst())).isEqualTo("NW-1002");
        var second = matches.page(ProductOrder.RELEVANCE, first.next(), 1);
        assertThat(partNumber(second.items().getFirst())).isEqualTo("NW-4410");
        assertThat(matches.facets().categories())
                .extracting("identifier")
                .contains("Bolts", "Tools");
    }

    private static List<String> find(Locale locale, String text) {
        var hits = CATALOG.search(locale, text, CATALOG.snapshot().all());
        var found = new ArrayList<String>();
        for (int place = 0; place < hits.size(); place++) {
            found.add(partNumber(hits.entry(place)));
        }
        return found;
    }

    private static String partNumber(int entry) {
        return CATALOG.snapshot().partNumber(entry);
    }

    private static Worlds.Entry product(
            String partNumber, String category, String english, String french, String description) {
        var names = Map.of("en", english, "fr", french);
        return new Worlds.Entry(
                partNumber,
                Optional.empty(),
                List.of(category),
                names,
                description,
                "",
                "Nordfix",
                Map.of());
    }

    private static Worlds.Entry sku(
            String partNumber, String product, String english, String french) {
        var names = Map.of("en", english, "fr", french);
        return new Worlds.Entry(
                partNumber, Optional.of(product), List.of(), names, "", "", "Nordfix", Map.of());
    }
}
