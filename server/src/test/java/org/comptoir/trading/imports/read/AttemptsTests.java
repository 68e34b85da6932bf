package org.comptoir.trading.imports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.platform.TestTexts;
import org.comptoir.platform.Texts;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Position;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

class AttemptsTests {
    private final Texts texts = TestTexts.of(new StaticMessageSource());
    private final Findings problems = new Findings();
    private final Attempts attempts =
            new Attempts(TransactionOperations.withoutTransaction(), texts, problems);

    @Test
    void whatTheDatabaseRefusesIsReportedAtItsPlaceAndTheOthersGoIn() {
        var taken = new ArrayList<String>();
        attempts.attempt(new Position(2, 1), () -> fail(new DataIntegrityViolationException("")));
        attempts.attempt(new Position(3, 1), () -> fail(new CannotAcquireLockException("")));
        attempts.attempt(new Position(4, 1), () -> taken.add("good"));
        assertThat(problems.byPlace(texts))
                .extracting(it -> it.line() + " " + it.code())
                .containsExactly("2 not-saved", "3 try-again");
        assertThat(taken).containsExactly("good");
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }

    @Test
    void endsAfterAThousandProblemsAndSaysThatThereAreMore() {
        var tried = new ArrayList<Integer>();
        var lines = IntStream.rangeClosed(1, 5_000).boxed().toList();
        attempts.all(
                lines,
                line -> {
                    tried.add(line);
                    attempts.report(new Position(line, 1), "bad-value", "bad");
                });
        List<FileProblem> reported = problems.byPlace(texts);
        assertThat(reported).hasSize(1_001);
        assertThat(reported.getLast().code()).isEqualTo("and-more");
        assertThat(tried).hasSize(1_001);
    }
}
