package org.comptoir.accelerator.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.imports.RunView.Line;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.imports.run.ImportRun;
import org.comptoir.trading.imports.run.ImportRun.Counts;
import org.comptoir.trading.imports.run.ImportRun.TakenFile;

/// Puts an import into words.
final class RunViews {
    private static final int LINES = 500;
    private static final int PROBLEMS = 100;

    private final Desk desk;

    RunViews(Desk desk) {
        this.desk = desk;
    }

    RunView of(ImportRun run, List<TakenFile> files) {
        var lines =
                files.stream()
                        .flatMap(it -> it.report().stream())
                        .flatMap(it -> lines(it, run))
                        .toList();
        var source = run.source().map(ImportRun.Source::name).orElse(desk.text("imports.sent"));
        return new RunView(
                run,
                desk.at("imports/" + run.id()),
                desk.text(
                        "imports.run.title", source, desk.page().formats().moment(run.startedAt())),
                state(run),
                summary(run),
                run.source().isEmpty()
                        ? List.of()
                        : files.stream().limit(LINES).map(this::file).toList(),
                lines.stream().limit(LINES).toList(),
                notices(run, files),
                Math.max(0, lines.size() - LINES));
    }

    Status state(ImportRun run) {
        var problems = run.counts().problems() > 0;
        return switch (run.state()) {
            case RUNNING -> new Status(Tone.INFO, desk.text("imports.state.running"));
            case FAILED -> new Status(Tone.DANGER, desk.text("imports.state.failed"));
            case DONE ->
                    problems
                            ? new Status(Tone.WARNING, desk.text("imports.state.problems"))
                            : new Status(Tone.SUCCESS, desk.text("imports.state.done"));
        };
    }

    private RunView.File file(TakenFile file) {
        var counts = file.report().map(Counts::of).map(this::summary).orElse("");
        if (file.unchanged()) {
            return new RunView.File(
                    file.name(), new Status(Tone.NEUTRAL, desk.text("imports.file.same")), "");
        }
        var outcome =
                file.isFine()
                        ? new Status(Tone.SUCCESS, desk.text("imports.state.done"))
                        : file.failure().isPresent()
                                ? new Status(Tone.DANGER, desk.text("imports.file.unread"))
                                : new Status(Tone.WARNING, desk.text("imports.state.problems"));
        return new RunView.File(file.name(), outcome, counts);
    }

    String summary(ImportRun run) {
        return summary(run.counts());
    }

    private String summary(Counts counts) {
        return desk.text(
                "imports.summary",
                counts.added(),
                counts.changed(),
                counts.newVersions(),
                counts.same(),
                counts.problems());
    }

    private Stream<Line> lines(ImportReport report, ImportRun run) {
        boolean there = run.mode() == Mode.APPLY;
        var accounts =
                report.accounts().stream()
                        .map(it ->
                                new Line(
                                        desk.text("accounts.name"),
                                        it.name(),
                                        there
                                                ? Optional.of(desk.at("accounts/" + it.id()))
                                                : Optional.empty(),
                                        change(it.change())));
        var contracts =
                report.contracts().stream()
                        .map(it ->
                                new Line(
                                        desk.text("contracts.name"),
                                        it.name() + " " + it.version(),
                                        there
                                                ? Optional.of(desk.at("contracts/" + it.id()))
                                                : Optional.empty(),
                                        change(it.change())));
        var lists =
                report.priceLists().stream()
                        .map(it ->
                                new Line(
                                        desk.text("field.list"),
                                        it.name(),
                                        Optional.empty(),
                                        change(it.change())));
        return Stream.of(accounts, contracts, lists).flatMap(it -> it);
    }

    private Status change(Change change) {
        var tone =
                switch (change) {
                    case ADDED -> Tone.SUCCESS;
                    case CHANGED, NEW_VERSION -> Tone.INFO;
                    case SAME -> Tone.NEUTRAL;
                };
        var code = change.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Status(tone, desk.text("imports.change." + code));
    }

    private List<Notice> notices(ImportRun run, List<TakenFile> files) {
        var notices = new ArrayList<Notice>();
        run.failure().map(it -> Notice.of(Tone.DANGER, it)).ifPresent(notices::add);
        files.forEach(file -> {
            file.failure()
                    .map(it -> Notice.of(Tone.DANGER, it, file.name()))
                    .ifPresent(notices::add);
            file.report()
                    .ifPresent(report -> {
                        report.problems().stream()
                                .limit(PROBLEMS)
                                .forEach(it -> notices.add(notice(Tone.DANGER, file, it)));
                        report.warnings().stream()
                                .limit(PROBLEMS)
                                .forEach(it -> notices.add(notice(Tone.WARNING, file, it)));
                    });
        });
        return notices;
    }

    private Notice notice(Tone tone, TakenFile file, FileProblem problem) {
        var place =
                problem.line() > 0
                        ? desk.text("imports.place", problem.line(), problem.column())
                        : problem.code();
        var named = file.name().isEmpty() ? place : file.name() + " · " + place;
        return Notice.of(tone, problem.message(), named);
    }
}
