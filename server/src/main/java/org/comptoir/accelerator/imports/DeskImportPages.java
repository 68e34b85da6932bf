package org.comptoir.accelerator.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Paged;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.TradingAccess;
import org.comptoir.trading.imports.run.ImportRun;
import org.comptoir.trading.imports.run.ImportRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Imports of contract files: a file is planned and then applied through the REST interface by the
/// page's script; here is how far it is, what it did, and all that were before.
@Controller
class DeskImportPages {
    private static final int REMEMBERED = 200;

    private final ImportRuns runs;
    private final TradingAccess access;
    private final MemberNames names;

    DeskImportPages(ImportRuns runs, TradingAccess access, MemberNames names) {
        this.runs = runs;
        this.access = access;
        this.names = names;
    }

    @GetMapping("/accelerator/{store}/imports")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        access.requireWholeStore(desk.actor(), desk.store());
        var ask = Ask.of(desk.at("imports"), asked, "page");
        var all = runs.list(desk.store(), Optional.empty(), Optional.empty(), REMEMBERED).items();
        var words = new RunViews(desk);
        var rows = Paged.of(all, ask.page(), Rows.PAGE).map(it -> row(desk, words, it));
        var listing =
                Listing.of("imports", desk.text("imports.title"), ask, columns(desk), rows)
                        .orElse(
                                new Empty(
                                        "upload",
                                        desk.text("imports.none"),
                                        desk.text("imports.none.text"),
                                        null,
                                        null));
        return Rows.show(desk, listing, "imports", part != null);
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

    private Row row(Desk desk, RunViews words, ImportRun run) {
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
                        Cell.text(names.person(run.actor()))));
    }

    @GetMapping("/accelerator/{store}/imports/{id}")
    ModelAndView one(
            Desk desk,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        access.requireWholeStore(desk.actor(), desk.store());
        var run =
                runs.find(desk.store(), id)
                        .orElseThrow(() -> Problem.missing("no-such-import", id));
        var view = new RunViews(desk).of(run, runs.files(run));
        return desk.show(part == null ? "import" : "parts/run").addObject("view", view);
    }
}
