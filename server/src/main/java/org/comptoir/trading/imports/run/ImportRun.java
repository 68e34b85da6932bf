package org.comptoir.trading.imports.run;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportRequest.Mode;

/// One import of contract files: who asked for it or which source, how far it is, and in the end
/// what it did, in figures.
public record ImportRun(
        UUID id,
        StoreId store,
        Optional<Source> source,
        Mode mode,
        String actor,
        State state,
        Progress progress,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<String> failure,
        Counts counts) {
    /// Whether it is at work, has ended with a report, or broke.
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /// Where its files come from, by the name it had then.
    public record Source(UUID id, String name) {}

    /// What it does, how many are done, and of how many, 0 where that is not known.
    public record Progress(String step, long done, long total) {
        static final Progress NONE = new Progress("", 0, 0);
    }

    /// A file it took in, or why it did not; `hash` is the SHA-256 of its bytes, empty for a file
    /// that somebody sent.
    public record TakenFile(
            String name,
            String hash,
            boolean unchanged,
            Optional<String> failure,
            Optional<ImportReport> report) {
        /// The file that somebody sent.
        static TakenFile sent(ImportReport report) {
            return new TakenFile("", "", false, Optional.empty(), Optional.of(report));
        }

        /// A file taken in.
        public static TakenFile taken(String name, String hash, ImportReport report) {
            return new TakenFile(name, hash, false, Optional.empty(), Optional.of(report));
        }

        /// A file that was taken in before, just so.
        public static TakenFile unchanged(String name, String hash) {
            return new TakenFile(name, hash, true, Optional.empty(), Optional.empty());
        }

        /// A file that could not be read.
        public static TakenFile failed(String name, String reason) {
            return new TakenFile(name, "", false, Optional.of(reason), Optional.empty());
        }

        /// The first that is wrong with it, after its name.
        Optional<String> wrong() {
            return failure.or(() ->
                            report.flatMap(it -> it.problems().stream().findFirst())
                                    .map(FileProblem::message))
                    .map(it -> name + ": " + it);
        }

        /// Whether there is nothing wrong with it.
        public boolean isFine() {
            return failure.isEmpty() && report.filter(it -> !it.problems().isEmpty()).isEmpty();
        }
    }

    /// What became of contracts and accounts, and how much was wrong or doubtful.
    public record Counts(
            long added,
            long changed,
            long newVersions,
            long same,
            long accounts,
            long problems,
            long warnings) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        public static Counts of(ImportReport report) {
            return new Counts(
                    count(report, Change.ADDED),
                    count(report, Change.CHANGED),
                    count(report, Change.NEW_VERSION),
                    count(report, Change.SAME),
                    report.accounts().size(),
                    report.problems().size(),
                    report.warnings().size());
        }

        static Counts of(TakenFile file) {
            var unread = new Counts(0, 0, 0, 0, 0, file.failure().isPresent() ? 1 : 0, 0);
            return file.report().map(Counts::of).orElse(NONE).plus(unread);
        }

        private static long count(ImportReport report, Change change) {
            return report.contracts().stream().filter(it -> it.change() == change).count();
        }

        Counts plus(Counts other) {
            return new Counts(
                    added + other.added,
                    changed + other.changed,
                    newVersions + other.newVersions,
                    same + other.same,
                    accounts + other.accounts,
                    problems + other.problems,
                    warnings + other.warnings);
        }
    }
}
