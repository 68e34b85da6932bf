package org.comptoir.trading.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.run.ImportRun;

/// How far an import is, and in the end what it did.
record ImportRunJson(
        UUID id,
        String mode,
        String state,
        String step,
        long done,
        long total,
        Optional<String> failure,
        Optional<ImportReport> report) {
    private static final int SHOWN = 200;

    static ImportRunJson of(ImportRun run) {
        var progress = run.progress();
        return new ImportRunJson(
                run.id(),
                run.mode().name().toLowerCase(Locale.ROOT),
                run.state().name().toLowerCase(Locale.ROOT),
                progress.step(),
                progress.done(),
                progress.total(),
                run.failure(),
                run.report());
    }

    /// The same in lines, for a terminal; `state` and `step` come first.
    String plain() {
        var lines = new StringBuilder();
        lines.append("state: ").append(state).append('\n');
        lines.append("step: ").append(step);
        lines.append(total > 0 ? " %d/%d".formatted(done, total) : " " + done).append('\n');
        failure.ifPresent(it -> lines.append("failure: ").append(it).append('\n'));
        report.ifPresent(it -> append(lines, it));
        return lines.toString();
    }

    private static void append(StringBuilder lines, ImportReport report) {
        lines.append(
                "contracts: %d added, %d changed, %d new versions, %d the same%n"
                        .formatted(
                                count(report, Change.ADDED),
                                count(report, Change.CHANGED),
                                count(report, Change.NEW_VERSION),
                                count(report, Change.SAME)));
        lines.append("accounts: ").append(report.accounts().size()).append('\n');
        report.warnings().stream().limit(SHOWN).forEach(it -> append(lines, "warning", it));
        report.problems().stream().limit(SHOWN).forEach(it -> append(lines, "problem", it));
        lines.append("problems: ").append(report.problems().size()).append('\n');
    }

    private static long count(ImportReport report, Change change) {
        return report.contracts().stream().filter(it -> it.change() == change).count();
    }

    private static void append(StringBuilder lines, String kind, FileProblem problem) {
        lines.append(
                "%s: %d:%d %s (%s)%n"
                        .formatted(
                                kind,
                                problem.line(),
                                problem.column(),
                                problem.message(),
                                problem.code()));
    }
}
