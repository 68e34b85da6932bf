package org.comptoir.accelerator.imports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.trading.access.TradingAccess;
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
    private final RunTable table;

    DeskImportPages(ImportRuns runs, TradingAccess access, RunTable table) {
        this.runs = runs;
        this.access = access;
        this.table = table;
    }

    @GetMapping("/accelerator/{store}/imports")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        access.requireWholeStore(desk.actor(), desk.store());
        var ask = Ask.of(desk.at("imports"), asked, "page");
        var all = runs.list(desk.store(), Optional.empty(), Optional.empty(), REMEMBERED).items();
        var listing = table.of(desk, ask, all);
        return Rows.show(desk, listing, "imports", part != null);
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
