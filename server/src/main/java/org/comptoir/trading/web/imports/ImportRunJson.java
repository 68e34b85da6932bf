package org.comptoir.trading.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.PriceListLine;
import org.comptoir.trading.imports.run.ImportRun;
import org.comptoir.trading.imports.run.ImportRun.Counts;
import org.comptoir.trading.imports.run.ImportRun.Source;
import org.comptoir.trading.imports.run.ImportRun.TakenFile;

/// How far an import is, and in the end what it did: to the file that somebody sent, or to each of
/// those of a source.
record ImportRunJson(
        UUID id,
        String mode,
        String state,
        String step,
        long done,
        long total,
        Optional<Source> source,
        String actor,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<String> failure,
        Counts counts,
        Optional<ImportReport> report,
        List<TakenFile> files) {
    private static final int SHOWN = 200;

    /// One of many.
    record Line(
            UUID id,
            String mode,
            String state,
            Optional<Source> source,
            String actor,
            Instant startedAt,
            Optional<Instant> endedAt,
            Optional<String> failure,
            Counts counts) {
        static Line of(ImportRun run) {
            return new Line(
                    run.id(),
                    ImportWords.of(run.mode()),
                    run.state().name().toLowerCase(Locale.ROOT),
                    run.source(),
                    run.actor(),
                    run.startedAt(),
                    run.endedAt(),
                    run.failure(),
                    run.counts());
        }
    }

    static ImportRunJson of(ImportRun run, List<TakenFile> files) {
        return new ImportRunJson(
                run.id(),
                ImportWords.of(run.mode()),
                run.state().name().toLowerCase(Locale.ROOT),
                run.progress().step(),
                run.progress().done(),
                run.progress().total(),
                run.source(),
                run.actor(),
                run.startedAt(),
                run.endedAt(),
                run.failure(),
                run.counts(),
                run.source().isPresent()
                        ? Optional.empty()
                        : files.stream().findFirst().flatMap(TakenFile::report),
                run.source().isPresent() ? files : List.of());
    }

    /// The same in lines, for a terminal; `state` and `step` come first.
    String plain() {
        var lines = new StringBuilder();
        lines.append("state: ").append(state).append('\n');
        lines.append("step: ").append(step);
        lines.append(total > 0 ? " %d/%d".formatted(done, total) : " " + done).append('\n');
        failure.ifPresent(it -> lines.append("failure: ").append(it).append('\n'));
        report.ifPresent(it -> append(lines, it));
        files.forEach(it -> append(lines, it));
        return lines.toString();
    }

    private static void append(StringBuilder lines, TakenFile file) {
        lines.append("file: ").append(file.name());
        lines.append(file.unchanged() ? " (unchanged)\n" : "\n");
        file.failure().ifPresent(it -> lines.append("failure: ").append(it).append('\n'));
        file.report().ifPresent(it -> append(lines, it));
    }

    private static void append(StringBuilder lines, ImportReport report) {
        var counts = Counts.of(report);
        lines.append(
                "contracts: %d added, %d changed, %d new versions, %d the same%n"
                        .formatted(
                                counts.added(),
                                counts.changed(),
                                counts.newVersions(),
                                counts.same()));
        lines.append("accounts: ").append(report.accounts().size()).append('\n');
        report.priceLists().forEach(it -> append(lines, it));
        report.warnings().stream().limit(SHOWN).forEach(it -> append(lines, "warning", it));
        report.problems().stream().limit(SHOWN).forEach(it -> append(lines, "problem", it));
        lines.append("problems: ").append(report.problems().size()).append('\n');
    }

    private static void append(StringBuilder lines, PriceListLine list) {
        lines.append(
                "price list %s: %d offers added, %d changed, %d the same%n"
                        .formatted(
                                list.name(),
                                list.offersAdded(),
                                list.offersChanged(),
                                list.offersSame()));
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
