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
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class BadInputIntegrationTests {
    @Autowired Loader loader;

    /// One change to one file of a good folder, and the problem it must be answered with.
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(resources = "bad-input.txt", delimiter = '|', quoteCharacter = '`')
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
    void aFileThatNestsAbsurdlyDeepIsRefused() {
        var deep = "- id: 1\n  lines:\n   " + "[".repeat(100_000);
        var run = plan(SmallStore.of("bad-input").with("price-rules.yaml", deep));
        assertThat(run.problems())
                .extracting(FileProblem::code, FileProblem::line, FileProblem::column)
                .containsExactly(tuple("yaml-too-deep", 3L, 52L));
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
