package org.comptoir.accelerator.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.imports.run.ImportRun;
import org.springframework.stereotype.Component;

/// Imports that were, as a list.
@Component
public class RunTable {
    private final MemberNames names;

    RunTable(MemberNames names) {
        this.names = names;
    }

    public Listing of(Desk desk, Ask ask, List<ImportRun> runs) {
        var words = new RunViews(desk);
        var page = Paged.of(runs, ask.page(), Rows.PAGE);
        var people = names.people(page.items().stream().map(ImportRun::actor));
        var rows = page.map(it -> row(desk, words, people, it));
        return Listing.of("imports", desk.text("imports.title"), ask, columns(desk), rows)
                .orElse(
                        new Empty(
                                "upload",
                                desk.text("imports.none"),
                                desk.text("imports.none.text"),
                                null,
                                null));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("started", desk.text("imports.started")),
                Column.of("source", desk.text("imports.source")),
                Column.of("mode", desk.text("imports.mode")),
                Column.of("state", desk.text("imports.state")),
                Column.of("counts", desk.text("imports.counts")),
                Column.of("actor", desk.text("imports.actor")));
    }

    private static Row row(Desk desk, RunViews words, UnaryOperator<String> people, ImportRun run) {
        var source = run.source().map(ImportRun.Source::name).orElse(desk.text("imports.sent"));
        var mode = run.mode().name().toLowerCase(Locale.ROOT);
        return new Row(
                "",
                List.of(
                        Cell.link(
                                desk.page().formats().moment(run.startedAt()),
                                desk.at("imports/" + run.id())),
                        Cell.text(source),
                        Cell.text(desk.text("imports.mode." + mode)),
                        Cell.pill(words.state(run)),
                        Cell.text(words.summary(run)),
                        Cell.text(people.apply(run.actor()))));
    }
}
