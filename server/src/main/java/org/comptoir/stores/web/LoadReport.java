package org.comptoir.stores.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadRun.Counts;
import org.comptoir.platform.load.LoadRun.FileProblem;

/// How far a load is, what it did and what is wrong with the files.
record LoadReport(
        UUID id,
        String store,
        String mode,
        String state,
        String step,
        long done,
        long total,
        Map<String, Counts> counts,
        int problemCount,
        List<FileProblem> problems,
        List<FileProblem> warnings) {
    static LoadReport of(Load load) {
        var run = load.run();
        var progress = run.progress();
        return new LoadReport(
                load.id(),
                run.store(),
                load.mode().name().toLowerCase(Locale.ROOT),
                run.state().name().toLowerCase(Locale.ROOT),
                progress.step(),
                progress.done(),
                progress.total(),
                run.counts(),
                run.problemCount(),
                run.problems(),
                run.warnings());
    }

    /// The same in lines, for a terminal; `state` and `step` come first.
    String plain() {
        var lines = new StringBuilder();
        lines.append("state: ").append(state).append('\n');
        lines.append("step: ").append(step);
        lines.append(total > 0 ? " %d/%d".formatted(done, total) : "").append('\n');
        lines.append("store: ").append(store).append('\n');
        lines.append("mode: ").append(mode).append('\n');
        counts.forEach((kind, count) ->
                lines.append(
                        "%s: %d added, %d changed, %d same%n"
                                .formatted(kind, count.added(), count.changed(), count.same())));
        append(lines, "warning", warnings);
        append(lines, "problem", problems);
        if (problemCount > problems.size()) {
            lines.append("problems in all: ").append(problemCount).append('\n');
        }
        return lines.toString();
    }

    private static void append(StringBuilder lines, String kind, List<FileProblem> places) {
        for (var place : places) {
            lines.append(
                    "%s: %s:%d:%d %s (%s)%n"
                            .formatted(
                                    kind,
                                    place.file(),
                                    place.line(),
                                    place.column(),
                                    place.message(),
                                    place.code()));
        }
    }
}
