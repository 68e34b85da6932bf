package org.comptoir.accelerator.imports.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.accelerator.imports.RunTable;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.web.Versions;
import org.comptoir.trading.imports.run.ImportRuns;
import org.comptoir.trading.imports.source.ImportSource;
import org.comptoir.trading.imports.source.ImportSources;
import org.comptoir.trading.imports.source.SourceRuns;
import org.comptoir.trading.imports.source.SourceSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The import sources of a store: their list, and one of them with what it took in, to be run,
/// paused and deleted.
@Controller
class SourcePages {
    private static final String ROOT = "/accelerator/{store}/imports/sources";
    private static final Set<String> DONE = Set.of("save", "pause", "resume");
    private static final int MOST = 100;
    private static final int REMEMBERED = 200;

    private final ImportSources sources;
    private final SourceViews views;
    private final SourceRuns starts;
    private final ImportRuns runs;
    private final RunTable table;
    private final Refusals refusals;

    SourcePages(
            ImportSources sources,
            SourceViews views,
            SourceRuns starts,
            ImportRuns runs,
            RunTable table,
            Refusals refusals) {
        this.sources = sources;
        this.views = views;
        this.starts = starts;
        this.runs = runs;
        this.table = table;
        this.refusals = refusals;
    }

    @GetMapping(ROOT)
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var ask = Ask.of(desk.at("imports/sources"), asked, "q", "page");
        var words = ask.text().toLowerCase(Locale.ROOT);
        var found =
                sources.list(desk.actor(), desk.store(), "", MOST).items().stream()
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(words))
                        .toList();
        return Rows.show(desk, views.listing(desk, ask, found), "sources", part != null);
    }

    @GetMapping(ROOT + "/{id}")
    ModelAndView source(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var source = sources.get(desk.actor(), desk.store(), id);
        var done = asked.getOrDefault("done", "");
        var toast = desk.done(DONE, "sources.done.", done);
        return page(desk, source, asked, part != null).addObject("done", toast);
    }

    private ModelAndView page(
            Desk desk, ImportSource source, Map<String, String> asked, boolean part) {
        var ask = Ask.of(desk.at("imports/sources/" + source.id()), asked, "page");
        var before = Optional.<UUID>empty();
        var all = runs.list(desk.store(), Optional.of(source.id()), before, REMEMBERED).items();
        return Rows.show(desk, table.of(desk, ask, all), "source", part)
                .addObject("view", views.of(desk, source));
    }

    @PostMapping(ROOT + "/{id}/{command}")
    ModelAndView command(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String version,
            Locale locale) {
        var source = sources.get(desk.actor(), desk.store(), id);
        try {
            if (!version.isEmpty()) {
                Versions.requireRead(version, source.version());
            }
            return new ModelAndView("redirect:" + desk.at(done(desk, source, command, locale)));
        } catch (Problem refusal) {
            return refusals.on(page(desk, source, Map.of(), false), refusal);
        }
    }

    /// Does it, and says where to go on.
    private String done(Desk desk, ImportSource source, String command, Locale locale) {
        var actor = desk.actor();
        var place = "imports/sources/" + source.id() + "?done=" + command;
        return switch (command) {
            case "run", "again" -> {
                boolean again = command.equals("again");
                var run = starts.start(actor, desk.store(), source, again, locale);
                yield "imports/" + run.id();
            }
            case "pause", "resume" -> {
                var settings = enabled(source.settings(), command.equals("resume"));
                sources.change(actor, desk.store(), source, settings);
                yield place;
            }
            case "delete" -> {
                sources.delete(actor, desk.store(), source);
                yield "imports/sources";
            }
            default -> throw Problem.missing("no-such-command", command);
        };
    }

    private static SourceSettings enabled(SourceSettings it, boolean enabled) {
        return new SourceSettings(
                it.name(),
                it.place(),
                it.schedule(),
                it.mode(),
                it.as(),
                it.strict(),
                it.macros(),
                enabled);
    }
}
