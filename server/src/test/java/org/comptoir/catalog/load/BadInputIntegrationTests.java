package org.comptoir.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.comptoir.IntegrationTest;
import org.comptoir.catalog.SmallStore;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.FolderOfTexts;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.FileProblem;
import org.comptoir.platform.load.LoadRun.State;
import org.comptoir.platform.load.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class BadInputIntegrationTests {
    @Autowired Loader loader;

    /// One change to one file of a good folder, and the problem it must be answered with.
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "products.csv   | keywords.en,published | keywords.en,publishd | 1 | 10 | misspelt-column",
                "products.csv   | attribute.thread | attribute.colour | 1 | 11 | unknown-column",
                "products.csv   | partNumber,parent | part,parent | 1 | 0 | missing-column",
                "products.csv   | T-2,,Tools | T-1,,Tools | 6 | 1 | part-number-twice",
                "products.csv   | B-8-40,B-8 | B-8-40,B-9 | 4 | 2 | unknown-product",
                "products.csv   | B-8-40,B-8, | B-8-40,B-8-30, | 4 | 2 | sku-of-sku",
                "products.csv   | T-2,,Tools | T-2,,Toys | 6 | 3 | unknown-category",
                "products.csv   | ,,true,,300, | ,,yes,,300, | 6 | 10 | not-a-flag",
                "products.csv   | ,300, | ,long, | 6 | 12 | not-a-number",
                "products.csv   | ,Mallet,Maillet | ,, | 6 | 0 | product-without-name",
                "products.csv   | Maillet | Mai\u0007llet | 6 | 5 | control-characters",
                "products.csv   | T-2,,Tools,Mallet | T-2,,Tools | 6 | 12 | wrong-number-of-values",
                "products.csv   | T-2,, | ,, | 6 | 1 | missing-value",
                "categories.csv | Bolts,Fasteners | Bolts,Screws | 3 | 2 | unknown-category",
                "categories.csv | Fasteners,, | Fasteners,Bolts, | 2 | 2 | category-cycle",
                "categories.csv | Tools,,Hand | Bolts,,Hand | 4 | 1 | category-twice",
                "offers.csv     | 21.50 | -21.50 | 4 | 4 | number-out-of-range",
                "offers.csv     | 21.50 | 21.505050 | 0 | 0 | -",
                "offers.csv     | 21.50 | 21.505051 | 4 | 4 | too-many-decimals",
                "offers.csv     | 21.50 | 99999999999 | 4 | 4 | number-out-of-range",
                "offers.csv     | 21.50 | much | 4 | 4 | not-a-number",
                "offers.csv     | 21.50 | `` | 4 | 4 | missing-value",
                "offers.csv     | 0.28,,99 | 0.28,100,99 | 2 | 5 | minimum-above-maximum",
                "offers.csv     | 0.28,,99 | 0.28,-1,99 | 2 | 5 | number-out-of-range",
                "offers.csv     | T-2,USD | T-3,USD | 5 | 2 | unknown-product",
                "offers.csv     | T-2,USD | T-2,GBP | 5 | 3 | currency-not-of-store",
                "offers.csv     | Trade,T-1 | Retail,T-1 | 6 | 1 | unknown-price-list",
                "offers.csv     | 0.24,100, | 0.24,, | 3 | 2 | offer-twice",
                "offers.csv     | %TODAY+30% | %TODAY-31% | 4 | 8 | end-before-start",
                "offers.csv     | %TODAY+30% | tomorrow | 4 | 8 | not-a-date",
                "store.yaml     | currencies: [EUR, USD] | currencies: [EUR, XYZ] | 6 | 19 | unknown-currency",
                "store.yaml     | currencies: [EUR, USD] | currency: [EUR, USD] | 6 | 11 | misspelt-key",
                "store.yaml     | o=Root Organization | o=Nobody | 4 | 8 | unknown-organization",
                "store.yaml     | - {name: Trade} | - {name: Trade, standard: true} | 10 | 5 | two-standard-price-lists",
                "store.yaml     | type: number | type: numeral | 13 | 26 | unknown-word",
                "store.yaml     | guest-checkout: true | guest-checkout: maybe | 7 | 28 | not-a-flag",
                "product-sets.yaml | category: Bolts | category: Nuts | 1 | 43 | unknown-category",
                "price-rules.yaml  | priceList: Trade | priceList: Retail | 4 | 51 | unknown-price-list",
                "price-rules.yaml  | Bolts only | Nuts only | 4 | 27 | unknown-product-set",
                "price-rules.yaml  | -2.5 | -101 | 4 | 70 | number-out-of-range",
                "catalog-filters.yaml | exclude: {product: T-2} | exclude: {product: T-9} | 4 | 31 | unknown-product",
                "pictures/bolt.svg | <circle | <script>alert(1)</script><circle | 1 | 0 | unsafe-picture"
            })
    void isRefusedAtItsPlace(
            String file, String text, String spoilt, long line, long column, String code) {
        var other = spoilt == null ? "" : spoilt;
        var run = plan(SmallStore.of("bad-input").replacing(file, text, other));
        if (code.equals("-")) {
            assertThat(run.problems()).isEmpty();
            return;
        }
        assertThat(run.state()).isEqualTo(State.REFUSED);
        assertThat(run.problems())
                .filteredOn(problem -> problem.code().equals(code))
                .extracting(FileProblem::file, FileProblem::line, FileProblem::column)
                .contains(tuple(file, line, column));
    }

    @Test
    void aFolderWithoutAReadableStoreIsRefused() {
        assertThatThrownBy(() -> plan(new FolderOfTexts(Map.of("products.csv", ""))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("load-without-store");
        var spoilt = SmallStore.of("bad-input").replacing("store.yaml", "title:", "title: [");
        assertThatThrownBy(() -> plan(spoilt))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.details())
                                        .containsEntry("line", 4L)
                                        .containsEntry("column", 1L));
    }

    @Test
    void aValueThatIsAbsurdlyLongIsRefused() {
        var run =
                plan(
                        SmallStore.of("bad-input")
                                .replacing("products.csv", "Mallet", "M".repeat(300)));
        assertThat(run.problems()).extracting(FileProblem::code).containsExactly("value-too-long");
    }

    @Test
    void aMissingPictureIsOnlyDoubtful() {
        var run = plan(SmallStore.of("bad-input").replacing("products.csv", "bolt.svg", "nut.svg"));
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.warnings()).extracting(FileProblem::code).containsExactly("unknown-picture");
    }

    private LoadRun plan(FolderOfTexts folder) {
        return loader.load(folder, Load.Mode.PLAN, "test").run();
    }
}
