package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.catalog.EntrySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A search forgives typing errors, and tells nobody of what he may not see.
class MisspeltSearchTests {
    private static final StoreCatalog CATALOG =
            Worlds.of(
                    List.of(
                            product("NW-1", "Hex bolt M8", "Vis à tête hexagonale M8"),
                            product("NW-2", "Ratchet wrench 13 mm", "Clé à cliquet 13 mm"),
                            product("NW-3", "Cordless screwdriver", "Visseuse sans fil"),
                            product("NW-4", "Steel shelf", "Étagère en acier"),
                            product("NW-5", "Steel shell", "Coque en acier"),
                            product("NW-6", "Hammer", "Marteau"),
                            product("NW-7", "Hamper", "Panier")));

    @ParameterizedTest(name = "{0}: {1} → {2} ({3})")
    @CsvSource({
        "en, cordles screwdriver, cordless screwdriver, NW-3",
        "en, srcewdriver, screwdriver, NW-3",
        "en, Screwdrivver, screwdriver, NW-3",
        "en, ratchet wrech, ratchet wrench, NW-2",
        "en, ratchett 13, ratchet 13, NW-2",
        "en, hammmer, hammer, NW-6",
        "en, the hammmer, the hammer, NW-6",
        "fr, etagre, étagère, NW-4",
        "fr, étajère avec acier, étagère avec acier, NW-4",
        "fr, marteua, marteau, NW-6",
        "fr, clickuet, cliquet, NW-2"
    })
    void findsWhatWasMeantAndSaysSo(
            String language, String typed, String meant, String partNumber) {
        var matches = find(Locale.of(language), typed, all());
        assertThat(matches.meant()).contains(meant);
        assertThat(first(matches)).isEqualTo(partNumber);
    }

    @ParameterizedTest
    @CsvSource({"hex bolt, NW-1", "shelves steel, NW-4", "SCREWDRIVERS, NW-3", "nw3, NW-3"})
    void mendsNothingThatIsFound(String typed, String partNumber) {
        var matches = find(Locale.ENGLISH, typed, all());
        assertThat(matches.meant()).isEmpty();
        assertThat(first(matches)).isEqualTo(partNumber);
    }

    @Test
    void aSizeIsNotATypingError() {
        assertThat(find(Locale.ENGLISH, "M9", all()).total()).isZero();
        assertThat(find(Locale.ENGLISH, "M9", all()).meant()).isEmpty();
    }

    @Test
    void searchesForExactlyWhatWasTypedIfAsked() {
        var query = CatalogQuery.all(Locale.ENGLISH, all()).named("hammmer");
        assertThat(CATALOG.find(query.forgivingly(true)).total()).isEqualTo(1);
        assertThat(CATALOG.find(query.forgivingly(false)).total()).isZero();
    }

    @Test
    void namesNoWordOfWhatMayNotBeSeen() {
        int hammer = CATALOG.snapshot().find("NW-6").orElseThrow();
        var others = all().andNot(EntrySet.of(hammer));
        assertThat(find(Locale.ENGLISH, "hammmer", all()).meant()).contains("hammer");
        assertThat(find(Locale.ENGLISH, "hammmer", others).meant()).contains("hamper");
        assertThat(find(Locale.FRENCH, "marteua", others).meant()).isEmpty();
        assertThat(find(Locale.FRENCH, "marteua", others).total()).isZero();
    }

    @Test
    void amongWordsAsNearTheOneThatStartsAlikeIsMeant() {
        assertThat(find(Locale.ENGLISH, "shelff", all()).meant()).contains("shelf");
    }

    private static Matches find(Locale locale, String typed, EntrySet within) {
        return CATALOG.find(CatalogQuery.all(locale, within).named(typed).forgivingly(true));
    }

    private static String first(Matches matches) {
        var first = matches.page(ProductOrder.RELEVANCE, null, 1).items().getFirst();
        return CATALOG.snapshot().partNumber(first);
    }

    private static EntrySet all() {
        return CATALOG.snapshot().all();
    }

    private static Worlds.Entry product(String partNumber, String english, String french) {
        return new Worlds.Entry(
                partNumber,
                Optional.empty(),
                List.of("Tools"),
                Map.of("en", english, "fr", french),
                "",
                "",
                "Nordfix",
                Map.of());
    }
}
