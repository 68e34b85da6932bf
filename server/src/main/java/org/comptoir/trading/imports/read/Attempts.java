package org.comptoir.trading.imports.read;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.comptoir.platform.LockFailures;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/// Takes in the parts of a file one after the other, each whole or not at all, and reports what is
/// wrong with one at its place; the others go in. It ends early where too much is wrong.
public final class Attempts {
    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    private final TransactionOperations each;
    private final Texts texts;
    private final Findings problems;
    private final Function<Problem, String> meant;

    public Attempts(TransactionOperations each, Texts texts, Findings problems) {
        this(each, texts, problems, _ -> "");
    }

    /// With a question what was meant for some problems.
    public Attempts(
            TransactionOperations each,
            Texts texts,
            Findings problems,
            Function<Problem, String> meant) {
        this.each = each;
        this.texts = texts;
        this.problems = problems;
        this.meant = meant;
    }

    public <T> void all(List<T> parts, Consumer<T> attempt) {
        for (var part : parts) {
            if (problems.isFull()) {
                return;
            }
            attempt.accept(part);
        }
    }

    public void attempt(Position at, Runnable work) {
        attempt(at, _ -> at, work);
    }

    /// Tries one part that begins at this place; some problems have a place of their own.
    public void attempt(Position at, Function<Problem, Position> place, Runnable work) {
        try {
            judge(at, place, () -> each.executeWithoutResult(_ -> work.run()));
        } catch (DataAccessException failure) {
            report(at, failure);
        }
    }

    /// Judges one part without writing anything, inside the transaction of others: what the
    /// database itself refuses ends them all.
    public void judge(Position at, Function<Problem, Position> place, Runnable work) {
        try {
            work.run();
        } catch (Problem problem) {
            var text = texts.of(problem) + meant.apply(problem);
            report(place.apply(problem), problem.code(), text);
        } catch (InvalidContent invalid) {
            report(at, invalid.code(), invalid.words(texts::get));
        } catch (Reported _) {
            // each problem has been reported at its own place
        }
    }

    private void report(Position at, DataAccessException failure) {
        var again = LockFailures.problemOf(failure);
        if (again.isPresent()) {
            report(at, again.get().code(), texts.of(again.get()));
            return;
        }
        log.warn("What stands in line {} of a contract file is not saved", at.line(), failure);
        report(at, "not-saved", texts.get("problem.not-saved"));
    }

    public void report(Position at, String code, String message) {
        problems.add(new FileProblem(at.line(), at.column(), code, message));
    }

    /// Ends the work on one part whose problems are reported already.
    public static final class Reported extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Reported() {
            super(null, null, false, false);
        }
    }
}
